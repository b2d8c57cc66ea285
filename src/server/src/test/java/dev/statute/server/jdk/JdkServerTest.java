package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Reply;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdkServerTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String GET = "GET /value HTTP/1.1|Host: h||";

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void stopCapture() {
    quiet.close();
  }

  private static JdkServerBuilder builder(Routes routes) {
    return JdkServer.builder(new JacksonCodec(), routes)
        .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  @Test
  void servesOnAFreePort() throws IOException {
    try (JdkServer server = builder(SampleRoutes.all()).start();
        RawConnection connection = new RawConnection(server.address())) {
      assertThat(server.uri()).hasToString("http://localhost:" + server.address().getPort());
      assertThat(connection.send(GET).read().text()).isEqualTo("{\"a\":1}");
      assertThat(connection.send("GET /later/value HTTP/1.1|Host: h||").read().text())
          .isEqualTo("\"later\"");
    }
  }

  @Test
  void namesTheAddressThatItCannotHave() throws IOException {
    try (JdkServer server = builder(SampleRoutes.all()).start()) {
      JdkServerBuilder same = builder(SampleRoutes.all()).address(server.address());
      assertThatIOException()
          .isThrownBy(same::start)
          .isInstanceOf(BindException.class)
          .withMessageContaining(":" + server.address().getPort());
    }
  }

  @Test
  void whatIsOutOfRangeIsRefused() {
    JdkServerBuilder builder = builder(SampleRoutes.all());
    assertThatIllegalArgumentException().isThrownBy(() -> builder.port(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.backlog(0));
    ConnectionLimits limits = ConnectionLimits.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withRequestTime(Duration.ofMillis(999)))
        .withMessageContaining("requestTime")
        .withMessageContaining("PT0.999S");
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withConnections(0));
    assertThatIllegalArgumentException().isThrownBy(() -> limits.withStallTime(Duration.ZERO));
    assertThat(limits.withResponseTime(Duration.ZERO)).isEqualTo(limits);
  }

  @Test
  void aThreadThatAnOperationLeavesInterruptedWaitsForTheAnswer() throws IOException {
    Route route =
        Route.async(
            "GET",
            "/",
            call -> {
              Thread.currentThread().interrupt();
              return new CompletableFuture<>();
            });
    Limits limits = Limits.standard().withAnswerTime(Duration.ofMillis(20));
    try (JdkServer server = builder(Routes.of(route)).limits(limits).start();
        RawConnection connection = new RawConnection(server.address())) {
      assertThat(connection.send("GET / HTTP/1.1|Host: h||").read().code()).isEqualTo(503);
    }
  }

  @Test
  void aTimeToStopIsNotNegative() throws IOException {
    try (JdkServer server = builder(SampleRoutes.all()).start()) {
      assertThatIllegalArgumentException().isThrownBy(() -> server.stop(Duration.ofSeconds(-1)));
    }
  }

  /** Each holds a thread of the server; others are served all the same. */
  @Test
  void halvesOfRequestsDoNotStopTheServer() throws IOException {
    List<RawConnection> halves = new ArrayList<>();
    try (JdkServer server = builder(SampleRoutes.all()).start()) {
      for (int i = 0; i < 64; i++) {
        RawConnection half = new RawConnection(server.address());
        halves.add(half);
        half.send(
            List.of(
                    "GET /val",
                    "POST /json HTTP/1.1|Host: h|Content-Length: 9||[1",
                    "POST /json HTTP/1.1|Host: h|Transfer-Encoding: chunked||9|[1",
                    "GET /value HTTP/1.1|Host: h")
                .get(i % 4));
      }
      try (RawConnection other = new RawConnection(server.address())) {
        assertThat(other.send(GET).read().code()).isEqualTo(200);
      }
    } finally {
      for (RawConnection half : halves) {
        half.close();
      }
    }
  }

  /** Its one thread is not held by clients. */
  @Test
  void theExecutorRunsOperations() throws IOException {
    ExecutorService one = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
    Routes routes =
        SampleRoutes.all()
            .and(
                Routes.of(
                    Route.of(
                        "GET",
                        "/thread",
                        call -> PlainReply.of(200, Thread.currentThread().getName()))));
    try (JdkServer server = builder(routes).executor(one).start();
        RawConnection half = new RawConnection(server.address());
        RawConnection connection = new RawConnection(server.address())) {
      half.send("GET /thread HTTP/1.1|Host:");
      assertThat(connection.send("GET /thread HTTP/1.1|Host: h||").read().text())
          .isEqualTo("\"mine\"");
      assertThat(connection.send("GET /later/value HTTP/1.1|Host: h||").read().code())
          .isEqualTo(200);
    }
    assertThat(one.isShutdown()).isFalse();
    one.shutdown();
  }

  @Test
  void whatTheExecutorRejectsIsAnsweredWith503() throws IOException {
    RuntimeException full = new RejectedExecutionException("full");
    Error noThread = new OutOfMemoryError("unable to create native thread");
    for (Throwable failure : List.of(full, noThread)) {
      Executor rejecting =
          task -> {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          };
      try (JdkServer server = builder(SampleRoutes.all()).executor(rejecting).start();
          RawConnection connection = new RawConnection(server.address())) {
        RawResponse response = connection.send(GET).read();
        assertThat(response.code()).isEqualTo(503);
        assertThat(response.field("Content-Type")).isEqualTo("application/problem+json");
      }
    }
  }

  /** Handles one request until it is told to end. */
  private static final class Slow {

    private final CountDownLatch isRunning = new CountDownLatch(1);
    private final CountDownLatch isAllowed = new CountDownLatch(1);

    Routes routes() {
      return SampleRoutes.all().and(Routes.of(Route.of("GET", "/slow", call -> answer())));
    }

    private Reply answer() throws InterruptedException {
      isRunning.countDown();
      isAllowed.await();
      return PlainReply.of(200, "slow");
    }
  }

  @Test
  void stopLetsRunningRequestsEnd() throws Exception {
    Slow slow = new Slow();
    JdkServer server = builder(slow.routes()).start();
    try (RawConnection idle = new RawConnection(server.address());
        RawConnection running = new RawConnection(server.address())) {
      assertThat(idle.send(GET).read().code()).isEqualTo(200);
      running.send("GET /slow HTTP/1.1|Host: h||");
      slow.isRunning.await();
      CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(() -> server.stop(LONG));
      awaitRefusal(server.address());
      // A connection that was there may still be used, for the last time.
      RawResponse last = idle.send(GET).read();
      assertThat(last.code()).isEqualTo(200);
      assertThat(last.field("Connection")).isEqualTo("close");
      assertThat(idle.isAtEnd()).isTrue();
      assertThat(stopped).isNotDone();
      slow.isAllowed.countDown();
      RawResponse response = running.read();
      assertThat(response.text()).isEqualTo("\"slow\"");
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(running.isAtEnd()).isTrue();
      assertThat(stopped.join()).isTrue();
    }
  }

  private static void awaitRefusal(InetSocketAddress address) throws IOException {
    while (true) {
      try (RawConnection probe = new RawConnection(address)) {
        assertThat(probe).isNotNull();
      } catch (SocketException e) {
        // Refused, or reset if it was waiting to be accepted as the server stopped to listen.
        return;
      }
    }
  }

  @Test
  void stopDoesNotWaitForEver() throws Exception {
    Slow slow = new Slow();
    JdkServer server = builder(slow.routes()).start();
    try (RawConnection running = new RawConnection(server.address())) {
      running.send("GET /slow HTTP/1.1|Host: h||");
      slow.isRunning.await();
      assertThat(server.stop(Duration.ofMillis(20))).isFalse();
      assertThat(running.isAtEnd()).isTrue();
    }
  }

  @Test
  void stopOfAnIdleServerIsQuick() throws IOException {
    JdkServer server = builder(SampleRoutes.all()).start();
    try (RawConnection idle = new RawConnection(server.address())) {
      assertThat(idle.send(GET).read().code()).isEqualTo(200);
      assertThat(server.stop(Duration.ofDays(100_000))).isTrue();
      assertThat(idle.isAtEnd()).isTrue();
    }
  }

  /** What was not answered for other reasons keeps nobody from stopping. */
  @Test
  void stopDoesNotWaitForResponsesThatWereGivenUp() throws IOException {
    JdkServer server = builder(SampleRoutes.all()).start();
    for (String target : List.of("/broken", "/later/broken")) {
      try (RawConnection connection = new RawConnection(server.address())) {
        connection.send("GET " + target + " HTTP/1.1|Host: h||");
        assertThatIOException().isThrownBy(connection::read);
      }
    }
    assertThat(server.stop(LONG)).isTrue();
  }
}
