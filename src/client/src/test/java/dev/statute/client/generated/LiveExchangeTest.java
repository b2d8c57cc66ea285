package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.statute.RawResponse;
import dev.statute.Reply;
import dev.statute.client.Client;
import dev.statute.codec.Content;
import dev.statute.codec.stream.EventClient;
import dev.statute.codec.stream.EventReader;
import dev.statute.codec.stream.EventStream;
import dev.statute.codec.stream.JsonLines;
import dev.statute.codec.stream.LiveReader;
import dev.statute.codec.stream.LiveSource;
import dev.statute.codec.stream.ServerSentEvent;
import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams between the client and the JDK's server: each piece arrives before there is another. */
@Timeout(120)
class LiveExchangeTest {

  private static final int PIECES = 8;

  /** A place of a race. */
  record Place(int number, String name) {}

  private record Answer(int code, Fields fields, @Nullable Object body) implements Reply {

    static Answer of(int code, @Nullable Object body) {
      return new Answer(code, Fields.empty(), body);
    }
  }

  private static final JacksonCodec CODEC = new JacksonCodec();

  private final Semaphore isRead = new Semaphore(0);
  private final CompletableFuture<Throwable> ended = new CompletableFuture<>();

  /** Serves one route. */
  private record Server(HttpServer http, ExecutorService executor) implements AutoCloseable {

    static Server of(Route... routes) throws IOException {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      ExecutorService executor = Executors.newCachedThreadPool();
      http.createContext("/", JdkServer.handler(CODEC, Routes.of(routes)));
      http.setExecutor(executor);
      http.start();
      return new Server(http, executor);
    }

    Client client() {
      HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      return Client.of(
          http, URI.create("http://localhost:" + this.http.getAddress().getPort()), CODEC);
    }

    Content get(String... fields) {
      ClientRequest request = ClientRequest.of(client(), "GET").literal("/").streaming(200);
      for (int i = 0; i < fields.length; i += 2) {
        request.header(fields[i], fields[i + 1]);
      }
      return request.send(response -> response.body(Content.class));
    }

    @Override
    public void close() {
      http.stop(0);
      executor.shutdownNow();
    }
  }

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
    try (Server server = Server.of(get(content));
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
    try (Server server = Server.of(get(content));
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
    try (Server server = Server.of(get(JsonLines.of(places, Place.class, CODEC)));
        LiveReader<Place> read = JsonLines.read(server.get(), Place.class, CODEC)) {
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
      try (Server server = Server.of(get(content))) {
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
  void valuesAreUploadedOneByOne() throws Exception {
    List<Place> received = new ArrayList<>();
    Route upload =
        Route.of(
            "POST",
            "/",
            call -> {
              try (LiveReader<Place> places =
                  JsonLines.read(call.<Content>body(Content.class), Place.class, CODEC)) {
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
            awaitReader();
          }
        };
    try (Server server = Server.of(upload)) {
      assertThat(post(server, JsonLines.of(places, Place.class, CODEC))).isEqualTo(204);
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
                  JsonLines.read(call.<Content>body(Content.class), Place.class, CODEC)) {
                int number = 0;
                while (places.hasNext()) {
                  assertThat(places.next().number()).isEqualTo(number++);
                }
                return Answer.of(number == most ? 204 : 500, null);
              }
            });
    LiveSource<Place> places =
        LiveSource.ofStream(() -> IntStream.range(0, most).mapToObj(i -> new Place(i, "a")));
    try (Server server = Server.of(upload)) {
      assertThat(post(server, JsonLines.of(places, Place.class, CODEC))).isEqualTo(204);
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
    try (Server server = Server.of(upload)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> post(server, content))
          .withStackTraceContaining("broken");
      assertThat(failure.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void uploadEndsWithTheAnswer() throws Exception {
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
    try (Server server = Server.of(upload)) {
      CompletableFuture<Integer> answer =
          CompletableFuture.supplyAsync(() -> post(server, endless));
      assertThat(ended.get(60, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
      answer.handle((code, failure) -> code).get(60, TimeUnit.SECONDS);
    }
  }

  private static int post(Server server, Content content) {
    return ClientRequest.of(server.client(), "POST")
        .literal("/")
        .body(content)
        .<Integer>send(RawResponse::code);
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
    try (Server server = Server.of(get(EventStream.of(endless)))) {
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
    try (Server server = Server.of(get(JsonLines.of(endless, Place.class, CODEC)))) {
      try (LiveReader<Place> places = JsonLines.read(server.get(), Place.class, CODEC)) {
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
        Server server = Server.of(get(content));
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
        Server server = Server.of(route);
        LiveReader<ServerSentEvent> events =
            EventClient.of(id -> connect(server, id))
                .delay(Duration.ofMillis(1), Duration.ofMillis(1))
                .events()) {
      assertThat(events.stream().map(ServerSentEvent::data))
          .containsExactly("event 1", "event 2", "event 3");
      assertThat(log.records()).hasSize(3);
    }
  }

  private static Optional<Content> connect(Server server, Optional<String> id) {
    return ClientRequest.of(server.client(), "GET")
        .literal("/")
        .header("Last-Event-ID", id.orElse(null))
        .streaming(200)
        .send(
            response ->
                response.code() == 204
                    ? Optional.empty()
                    : Optional.of(response.body(Content.class)));
  }
}
