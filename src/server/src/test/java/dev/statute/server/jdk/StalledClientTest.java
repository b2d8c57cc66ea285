package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client that stalls, or is slow, or leaves, may hold, and that it keeps nobody else. */
class StalledClientTest {

  /** Who runs operations, and sends answers that come late. */
  enum Threads {
    OWN,
    GIVEN,
    EMBEDDED,
    EMBEDDED_DIRECT,
    EMBEDDED_REJECTING
  }

  /** A server that tells whether all of its exchanges end. */
  private interface Server extends AutoCloseable {
    InetSocketAddress address();

    boolean stop(Duration most) throws InterruptedException;

    @Override
    void close();
  }

  private static final Duration SHORT = Duration.ofMillis(100);
  private static final Duration PATIENCE = RawConnection.PATIENCE;
  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  private static final int MUCH = 64 << 20;

  private final LogCapture quiet = new LogCapture();
  private final ExecutorService given = Executors.newFixedThreadPool(4);
  private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();
  private final BlockingQueue<CompletableFuture<Reply>> replies = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    given.shutdownNow();
    elsewhere.shutdownNow();
    quiet.close();
  }

  private Server start(Threads threads, ConnectionLimits limits) throws IOException {
    return start(threads, limits, Limits.standard());
  }

  private Server start(Threads threads, ConnectionLimits connections, Limits limits)
      throws IOException {
    JdkServerBuilder builder =
        JdkServer.builder(new JacksonCodec(), routes())
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .limits(limits)
            .connections(connections);
    return switch (threads) {
      case OWN -> built(builder.start());
      case GIVEN -> built(builder.executor(given).start());
      case EMBEDDED -> embedded(given, connections, limits);
      case EMBEDDED_DIRECT -> embedded(direct(), connections, limits);
      case EMBEDDED_REJECTING -> embedded(rejecting(), connections, limits);
    };
  }

  private static Server built(JdkServer server) {
    return new Server() {
      @Override
      public InetSocketAddress address() {
        return server.address();
      }

      @Override
      public boolean stop(Duration most) {
        return server.stop(most);
      }

      @Override
      public void close() {
        server.close();
      }
    };
  }

  private Server embedded(Executor executor, ConnectionLimits connections, Limits limits)
      throws IOException {
    Dispatcher dispatcher = Dispatcher.builder(new JacksonCodec(), routes()).limits(limits).build();
    Lingering lingering = new Lingering(limits, connections.stallTime(), false);
    Exchanges exchanges = new Exchanges();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", new JdkHandler(new Operations(dispatcher, Optional.empty()), lingering, exchanges));
    server.setExecutor(executor);
    server.start();
    return new Server() {
      @Override
      public InetSocketAddress address() {
        return server.getAddress();
      }

      @Override
      public boolean stop(Duration most) throws InterruptedException {
        return exchanges.awaitNone(most.toNanos());
      }

      @Override
      public void close() {
        server.stop(0);
      }
    };
  }

  /** Runs each task where it is submitted, but for those of the thread that accepts connections. */
  private Executor direct() {
    return task -> {
      if (Thread.currentThread().getName().equals("HTTP-Dispatcher")) {
        given.execute(task);
      } else {
        task.run();
      }
    };
  }

  private Executor rejecting() {
    return task -> {
      if (!Thread.currentThread().getName().equals("HTTP-Dispatcher")) {
        throw new RejectedExecutionException("full");
      }
      given.execute(task);
    };
  }

  private static ConnectionLimits standard() {
    return ConnectionLimits.standard();
  }

  private static ConnectionLimits hasty() {
    return standard().withStallTime(SHORT);
  }

  private Routes routes() {
    return Routes.of(
        Route.async("GET", "/later", call -> later()),
        Route.async("POST", "/later", this::readAndWait),
        Route.of("POST", "/echo", call -> PlainReply.of(200, call.body(Content.class))),
        Route.of("POST", "/json", call -> PlainReply.of(200, call.body(Object.class))).reading(),
        Route.of("GET", "/much", call -> much()),
        Route.of("GET", "/interrupted", call -> interrupted()),
        Route.of("GET", "/value", call -> PlainReply.of(200, "value")));
  }

  private CompletionStage<Reply> later() {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    replies.add(reply);
    return reply;
  }

  /** Reads in a thread of its own while the reply is due. */
  private CompletionStage<Reply> readAndWait(Call call) throws IOException {
    Content content = call.body(Content.class);
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    given.execute(
        () -> {
          try {
            content.open().readAllBytes();
          } catch (IOException e) {
            // The client sends no more.
          }
        });
    replies.add(reply);
    return reply;
  }

  private static Reply much() {
    byte[] octets = new byte[MUCH];
    return PlainReply.of(200, Content.stream(() -> new ByteArrayInputStream(octets), MUCH, OCTETS));
  }

  private static Reply interrupted() {
    Thread.currentThread().interrupt();
    return PlainReply.of(200, "interrupted");
  }

  private CompletableFuture<Reply> reply() throws InterruptedException {
    CompletableFuture<Reply> reply = replies.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(reply).isNotNull();
    return reply;
  }

  /** Completes in the one thread of an executor, and waits until that thread is free again. */
  private void complete(CompletableFuture<Reply> reply, Reply value) throws Exception {
    elsewhere.submit(() -> reply.complete(value)).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void aReaderThatIsSlowDoesNotKeepTheThreadThatCompletesAReply(Threads threads) throws Exception {
    try (Server server = start(threads, standard());
        RawConnection slow = RawConnection.narrow(server.address());
        RawConnection other = new RawConnection(server.address())) {
      slow.send("GET /later HTTP/1.1|Host: h||");
      complete(reply(), much());
      other.send("GET /later HTTP/1.1|Host: h||");
      complete(reply(), PlainReply.of(200, "other"));
      assertThat(other.read().text()).isEqualTo("\"other\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void anUploadThatStallsDoesNotKeepTheThreadThatCompletesAReply(Threads threads) throws Exception {
    try (Server server = start(threads, standard());
        RawConnection stalled = new RawConnection(server.address());
        RawConnection other = new RawConnection(server.address())) {
      stalled.send("POST /later HTTP/1.1|Host: h|Content-Type: a/b|Content-Length: 1000||abc");
      CompletableFuture<Reply> reply = reply();
      complete(reply, PlainReply.of(200, "early"));
      assertThat(stalled.read().text()).isEqualTo("\"early\"");
      other.send("GET /later HTTP/1.1|Host: h||");
      complete(reply(), PlainReply.of(200, "other"));
      assertThat(other.read().text()).isEqualTo("\"other\"");
    }
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void lateAnswersComeThroughAnyExecutor(Threads threads) throws Exception {
    try (Server server = start(threads, standard());
        RawConnection connection = new RawConnection(server.address())) {
      for (int i = 0; i < 3; i++) {
        connection.send("GET /later HTTP/1.1|Host: h||");
        complete(reply(), PlainReply.of(200, i));
        assertThat(connection.read().text()).isEqualTo("" + i);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void anUploadThatStallsIsEnded(Threads threads) throws Exception {
    try (Server server = start(threads, hasty());
        RawConnection stalled = new RawConnection(server.address())) {
      stalled.send("POST /json HTTP/1.1|Host: h|Content-Type: application/json|");
      stalled.send("Content-Length: 1000||[1");
      assertThat(stalled.isAtEnd()).isTrue();
      assertThat(server.stop(PATIENCE)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void aDownloadThatStallsIsEnded(Threads threads) throws Exception {
    try (Server server = start(threads, hasty());
        RawConnection stalled = RawConnection.narrow(server.address());
        RawConnection late = RawConnection.narrow(server.address())) {
      stalled.send("GET /much HTTP/1.1|Host: h||");
      late.send("GET /later HTTP/1.1|Host: h||");
      complete(reply(), much());
      // All exchanges end, though nobody reads.
      assertThat(server.stop(PATIENCE)).isTrue();
      assertThatIOException().isThrownBy(stalled::read);
      assertThatIOException().isThrownBy(late::read);
    }
  }

  /** Many of them, so that each way to lose a client is taken. */
  @ParameterizedTest
  @EnumSource(Threads.class)
  void clientsThatLeaveHoldNothing(Threads threads) throws Exception {
    try (Server server = start(threads, standard())) {
      for (int i = 0; i < 100; i++) {
        CompletableFuture<Reply> reply = askAndLeave(server);
        complete(reply, i % 2 == 0 ? PlainReply.of(204) : PlainReply.of(200, "x".repeat(99_999)));
      }
      assertThat(server.stop(PATIENCE)).isTrue();
    }
  }

  private CompletableFuture<Reply> askAndLeave(Server server) throws Exception {
    try (RawConnection leaving = new RawConnection(server.address())) {
      leaving.send("GET /later HTTP/1.1|Host: h||");
      leaving.reset();
      return reply();
    }
  }

  /** A client that waits for the end of the connection gets it, and need not leave first. */
  @ParameterizedTest
  @EnumSource(Threads.class)
  void theConnectionEndsAfterABrokenChunk(Threads threads) throws Exception {
    Limits limits = Limits.standard().withDiscardTime(SHORT);
    try (Server server = start(threads, standard(), limits)) {
      for (String end : List.of("x|", "3|[1]0|", "ffffffffffffffffff|", "-1|", "80000000|[")) {
        endsAfter(server, end);
      }
      assertThat(server.stop(PATIENCE)).isTrue();
    }
  }

  @Test
  void theConnectionEndsSoonerThanOneThatStillSends() throws Exception {
    Limits limits = Limits.standard().withDiscardTime(Duration.ofDays(1));
    try (Server server = start(Threads.OWN, standard(), limits)) {
      endsAfter(server, "x|");
    }
  }

  private static void endsAfter(Server server, String end) throws IOException {
    try (RawConnection connection = new RawConnection(server.address())) {
      connection.send(
          "POST /json HTTP/1.1|Host: h|Content-Type: application/json|"
              + "Transfer-Encoding: chunked||"
              + end);
      RawResponse response = connection.read();
      assertThat(response.code()).as(end).isEqualTo(400);
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  /** What the client sends after the broken part does not cost it the answer. */
  @Test
  void theAnswerToABrokenChunkIsRead() throws IOException {
    try (Server server = start(Threads.OWN, standard())) {
      for (int i = 0; i < 20; i++) {
        try (RawConnection connection = new RawConnection(server.address())) {
          connection.send(
              "POST /json HTTP/1.1|Host: h|Content-Type: application/json|"
                  + "Transfer-Encoding: chunked||x|");
          connection.sendExactly("y".repeat(200_000));
          assertThat(connection.read().code()).isEqualTo(400);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Threads.class)
  void aHandlerThatLeavesItsInterruptSetIsAnswered(Threads threads) throws IOException {
    try (Server server = start(threads, standard());
        RawConnection connection = new RawConnection(server.address())) {
      for (int i = 0; i < 3; i++) {
        connection.send("GET /interrupted HTTP/1.1|Host: h||");
        assertThat(connection.read().text()).isEqualTo("\"interrupted\"");
      }
    }
  }
}
