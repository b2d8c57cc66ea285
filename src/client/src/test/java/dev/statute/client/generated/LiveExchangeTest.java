package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.Operation;
import dev.statute.client.generated.LiveServer.Answer;
import dev.statute.client.generated.LiveServer.Place;
import dev.statute.codec.Content;
import dev.statute.codec.stream.EventClient;
import dev.statute.codec.stream.EventReader;
import dev.statute.codec.stream.EventStream;
import dev.statute.codec.stream.JsonLines;
import dev.statute.codec.stream.LiveReader;
import dev.statute.codec.stream.LiveSource;
import dev.statute.codec.stream.ServerSentEvent;
import dev.statute.fixture.LogCapture;
import dev.statute.server.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams between the client and the JDK's server: each piece arrives before there is another. */
@Timeout(120)
class LiveExchangeTest {

  private static final int PIECES = 8;

  private final Semaphore isRead = new Semaphore(0);
  private final CompletableFuture<Throwable> ended = new CompletableFuture<>();

  private static Route get(Content content) {
    return Route.of("GET", "/", call -> Answer.of(200, content));
  }

  private void awaitReader() {
    isRead.acquireUninterruptibly();
  }

  @Test
  void eventsArriveOneByOne() throws Exception {
    Content content =
        EventStream.of(
            sink -> {
              for (int i = 0; i < PIECES; i++) {
                sink.send(ServerSentEvent.builder().id("" + i).data("event " + i).build());
                awaitReader();
              }
            });
    try (LiveServer server = LiveServer.of(get(content));
        EventReader events = EventStream.read(server.get())) {
      for (int i = 0; i < PIECES; i++) {
        assertThat(events.next().data()).isEqualTo("event " + i);
        assertThat(events.lastEventId()).hasValue("" + i);
        isRead.release();
      }
      assertThat(events.hasNext()).isFalse();
    }
  }

  @Test
  void responseStartsBeforeTheFirstEvent() throws Exception {
    Content content =
        EventStream.of(
            sink -> {
              awaitReader();
              sink.send(ServerSentEvent.of("a"));
            });
    try (LiveServer server = LiveServer.of(get(content));
        EventReader events = EventStream.read(server.get())) {
      isRead.release();
      assertThat(events.next().data()).isEqualTo("a");
    }
  }

  @Test
  void valuesArriveOneByOne() throws Exception {
    LiveSource<Place> places =
        LiveSource.ofStream(
            () ->
                IntStream.range(0, PIECES)
                    .peek(
                        i -> {
                          if (i > 0) {
                            awaitReader();
                          }
                        })
                    .mapToObj(i -> new Place(i, "line\n" + i)));
    try (LiveServer server =
            LiveServer.of(get(JsonLines.of(places, Place.class, LiveServer.CODEC)));
        LiveReader<Place> read = JsonLines.read(server.get(), Place.class, LiveServer.CODEC)) {
      for (int i = 0; i < PIECES; i++) {
        assertThat(read.next()).isEqualTo(new Place(i, "line\n" + i));
        isRead.release();
      }
      assertThat(read.hasNext()).isFalse();
    }
  }

  @Test
  void elementsOfAPublisherArriveAsTheyAreGiven() throws Exception {
    try (SubmissionPublisher<ServerSentEvent> publisher = new SubmissionPublisher<>()) {
      Content content =
          EventStream.of(
              LiveSource.ofPublisher(publisher, Duration.ofMillis(5), ServerSentEvent.keepAlive()));
      try (LiveServer server = LiveServer.of(get(content))) {
        try (EventReader events = EventStream.read(server.get())) {
          while (!publisher.hasSubscribers()) {
            Thread.onSpinWait();
          }
          for (int i = 0; i < PIECES; i++) {
            publisher.submit(ServerSentEvent.of("" + i));
            assertThat(events.next().data()).isEqualTo("" + i);
          }
        }
        // The keep-alive comments find that the client has left.
        while (publisher.hasSubscribers()) {
          Thread.onSpinWait();
        }
      }
    }
  }

  @Test
  void clientThatLeavesEndsTheSource() throws Exception {
    LiveSource<ServerSentEvent> endless =
        sink -> {
          try {
            while (true) {
              sink.send(ServerSentEvent.of("a".repeat(1000)));
            }
          } catch (IOException e) {
            ended.complete(e);
            throw e;
          }
        };
    try (LiveServer server = LiveServer.of(get(EventStream.of(endless)))) {
      try (EventReader events = EventStream.read(server.get())) {
        assertThat(events.hasNext()).isTrue();
      }
      assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void clientThatLeavesHasTheStreamClosed() throws Exception {
    CompletableFuture<Void> isClosed = new CompletableFuture<>();
    LiveSource<Place> endless =
        LiveSource.ofStream(
            () ->
                Stream.generate(() -> new Place(1, "a".repeat(1000)))
                    .onClose(() -> isClosed.complete(null)));
    try (LiveServer server =
        LiveServer.of(get(JsonLines.of(endless, Place.class, LiveServer.CODEC)))) {
      try (LiveReader<Place> places = JsonLines.read(server.get(), Place.class, LiveServer.CODEC)) {
        assertThat(places.hasNext()).isTrue();
      }
      isClosed.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void sourceThatFailsBreaksTheResponse() throws Exception {
    Content content =
        EventStream.of(
            sink -> {
              sink.send(ServerSentEvent.of("a"));
              throw new IOException("broken");
            });
    try (LogCapture log = new LogCapture();
        LiveServer server = LiveServer.of(get(content));
        EventReader events = EventStream.read(server.get())) {
      assertThat(events.next().data()).isEqualTo("a");
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(events::hasNext);
      assertThat(log.records()).hasSize(1);
    }
  }

  @Test
  void clientResumesWhereTheServerBrokeOff() throws Exception {
    Route route =
        Route.of(
            "GET",
            "/",
            call -> {
              int from = call.fields().first("Last-Event-ID").map(Integer::valueOf).orElse(0);
              if (from == 3) {
                return Answer.of(204, null);
              }
              LiveSource<ServerSentEvent> source =
                  sink -> {
                    int id = from + 1;
                    sink.send(ServerSentEvent.builder().id("" + id).data("event " + id).build());
                    throw new IOException("broken");
                  };
              return Answer.of(200, EventStream.of(source));
            });
    try (LogCapture log = new LogCapture();
        LiveServer server = LiveServer.of(route);
        LiveReader<ServerSentEvent> events =
            EventClient.of(id -> connect(server, id))
                .delay(Duration.ofMillis(1), Duration.ofMillis(1))
                .events()) {
      assertThat(events.stream().map(ServerSentEvent::data))
          .containsExactly("event 1", "event 2", "event 3");
      assertThat(log.records()).hasSize(3);
    }
  }

  private static Optional<Content> connect(LiveServer server, Optional<String> id) {
    return ClientRequest.of(server.client(), Operation.of("GET", "/"))
        .header("Last-Event-ID", id.orElse(null))
        .streaming(200)
        .send(
            response ->
                response.code() == 204
                    ? Optional.empty()
                    : Optional.of(response.body(Content.class)));
  }
}
