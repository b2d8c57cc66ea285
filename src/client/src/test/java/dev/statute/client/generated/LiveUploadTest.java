package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.Operation;
import dev.statute.RawResponse;
import dev.statute.client.generated.LiveServer.Answer;
import dev.statute.client.generated.LiveServer.Place;
import dev.statute.codec.Content;
import dev.statute.codec.stream.JsonLines;
import dev.statute.codec.stream.LiveReader;
import dev.statute.codec.stream.LiveSource;
import dev.statute.fixture.LogCapture;
import dev.statute.server.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Live content of requests to the JDK's server. */
@Timeout(120)
class LiveUploadTest {

  private static final int PIECES = 8;

  private final Semaphore isRead = new Semaphore(0);

  @Test
  void valuesAreUploadedOneByOne() throws Exception {
    List<Place> received = new ArrayList<>();
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              try (LiveReader<Place> places =
                  JsonLines.read(
                      call.<Content>body(Content.class), Place.class, LiveServer.CODEC)) {
                while (places.hasNext()) {
                  received.add(places.next());
                  isRead.release();
                }
              }
              return Answer.of(204, null);
            });
    LiveSource<Place> places =
        sink -> {
          for (int i = 0; i < PIECES; i++) {
            sink.send(new Place(i, "a"));
            isRead.acquireUninterruptibly();
          }
        };
    try (LiveServer server = LiveServer.of(upload)) {
      assertThat(post(server, JsonLines.of(places, Place.class, LiveServer.CODEC))).isEqualTo(204);
      assertThat(received).hasSize(PIECES);
    }
  }

  @Test
  void uploadOfManyPiecesIsWhole() throws Exception {
    int most = 3000;
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              try (LiveReader<Place> places =
                  JsonLines.read(
                      call.<Content>body(Content.class), Place.class, LiveServer.CODEC)) {
                int number = 0;
                while (places.hasNext()) {
                  assertThat(places.next().number()).isEqualTo(number++);
                }
                return Answer.of(number == most ? 204 : 500, null);
              }
            });
    LiveSource<Place> places =
        LiveSource.ofStream(() -> IntStream.range(0, most).mapToObj(i -> new Place(i, "a")));
    try (LiveServer server = LiveServer.of(upload)) {
      assertThat(post(server, JsonLines.of(places, Place.class, LiveServer.CODEC))).isEqualTo(204);
    }
  }

  @Test
  void uploadThatFailsIsBrokenOff() throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              try {
                call.<Content>body(Content.class).toBytes();
              } catch (IOException e) {
                failure.complete(e);
                throw e;
              }
              return Answer.of(204, null);
            });
    Content content =
        Content.live(
            out -> {
              out.write('a');
              out.flush();
              throw new IllegalStateException("broken");
            },
            JsonLines.MEDIA_TYPE);
    try (LiveServer server = LiveServer.of(upload)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> post(server, content))
          .withStackTraceContaining("broken");
      assertThat(failure.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void uploadEndsWithTheAnswer() throws Exception {
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Route upload = Route.of("POST", "/", call -> Answer.of(404, null));
    Content endless =
        Content.live(
            out -> {
              try {
                while (true) {
                  out.write(new byte[1000]);
                }
              } catch (IOException e) {
                ended.complete(e);
                throw e;
              }
            },
            JsonLines.MEDIA_TYPE);
    try (LiveServer server = LiveServer.of(upload)) {
      CompletableFuture<Integer> answer =
          CompletableFuture.supplyAsync(() -> post(server, endless));
      assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
      answer.handle((code, failure) -> code).get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void lineThatIsNoValueIsRefused() throws Exception {
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              try (LiveReader<Place> places =
                  JsonLines.read(
                      call.<Content>body(Content.class), Place.class, LiveServer.CODEC)) {
                places.forEachRemaining(place -> {});
              }
              return Answer.of(204, null);
            });
    String lines = "{\"number\":1,\"name\":\"a\"}\n{\"number\":\"b\"}\n";
    try (LiveServer server = LiveServer.of(upload)) {
      Content problem =
          ClientRequest.of(server.client(), Operation.of("POST", "/"))
              .body(Content.text(lines, JsonLines.MEDIA_TYPE))
              .send(ReceivedResponse::excerpt);
      assertThat(problem.toText()).contains("\"status\":400", "\"detail\":\"Line 2: ");
      assertThat(post(server, Content.text(lines))).isEqualTo(400);
    }
  }

  @Test
  void lineOfAnotherMessageIsNoFaultOfTheClient() throws Exception {
    Content other = Content.text("no JSON", JsonLines.MEDIA_TYPE);
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              call.<Content>body(Content.class).toBytes();
              JsonLines.read(other, Place.class, LiveServer.CODEC).next();
              return Answer.of(204, null);
            });
    try (LogCapture log = new LogCapture();
        LiveServer server = LiveServer.of(upload)) {
      assertThat(post(server, Content.text("a"))).isEqualTo(500);
      assertThat(log.records()).hasSize(1);
    }
  }

  private static int post(LiveServer server, Content content) {
    return ClientRequest.of(server.client(), Operation.of("POST", "/"))
        .body(content)
        .<Integer>send(RawResponse::code);
  }
}
