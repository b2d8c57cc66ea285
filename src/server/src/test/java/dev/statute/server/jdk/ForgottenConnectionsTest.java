package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.RawConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server forgets the connections of clients that leave in the middle of something. One that it
 * did not forget would count among those that there may be, until it took no more.
 */
class ForgottenConnectionsTest {

  private static final int MOST = 60;
  private static final int SERVED = 30;
  private static final int TIMES = 12;
  private static final Duration SHORT = Duration.ofMillis(200);

  private static final List<String> REQUESTS =
      List.of(
          "GET /later/value HTTP/1.1|Host: h||",
          "HEAD /later/value HTTP/1.1|Host: h||",
          "GET /later/nothing HTTP/1.1|Host: h||",
          "GET /later/broken HTTP/1.1|Host: h||",
          "GET /broken HTTP/1.1|Host: h||",
          "GET /stream HTTP/1.1|Host: h||",
          "GET /val",
          "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 9||[1",
          "POST /status/204 HTTP/1.1|Host: h|Content-Length: 9||[1",
          "POST /status/204 HTTP/1.1|Host: h|Content-Length: 999999||[1",
          "POST /status/202 HTTP/1.1|Host: h|Content-Length: 999999||[1",
          "POST /status/204 HTTP/1.1|Host: h|Transfer-Encoding: chunked||9|[1",
          "POST /status/204 HTTP/1.1|Host: h|Transfer-Encoding: chunked||x|",
          "POST /json HTTP/1.1|Host: h|Content-Type: application/json|"
              + "Transfer-Encoding: chunked||x|",
          "POST /unread HTTP/1.1|Host: h|Content-Length: 999999||[1",
          "GET /value HTTP/1.1|Host: u@h||");

  private enum Leaving {
    RESET,
    CLOSED,
    RESET_LATE
  }

  /** Runs in a JVM of its own, since the JDK's server has its limits for good. */
  static final class Main {

    public static void main(String[] arguments) throws IOException {
      ExecutorService operations = Executors.newFixedThreadPool(4);
      JdkServerBuilder builder =
          JdkServer.builder(new JacksonCodec(), SampleRoutes.all())
              .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
              .limits(Limits.standard().withDiscardTime(SHORT))
              .connections(
                  ConnectionLimits.standard()
                      .withConnections(MOST)
                      .withRequestTime(Duration.ofSeconds(1))
                      .withStallTime(SHORT));
      if (arguments[0].equals("given")) {
        builder.executor(operations);
      }
      try (JdkServer server = builder.start()) {
        for (int i = 0; i < TIMES; i++) {
          for (String request : REQUESTS) {
            leave(server, request, Leaving.values()[i % Leaving.values().length]);
          }
        }
        System.out.println("served " + serves(server));
      } finally {
        operations.shutdownNow();
      }
    }

    private static void leave(JdkServer server, String request, Leaving leaving)
        throws IOException {
      try (RawConnection connection = new RawConnection(server.address())) {
        connection.send(request);
        if (leaving != Leaving.CLOSED) {
          connection.reset();
        }
        if (leaving == Leaving.RESET_LATE) {
          connection.isAtEnd();
        }
      } catch (IOException e) {
        // While others are still there, it may be one too many.
      }
    }

    /** Tells whether in the end there may be many connections again. */
    private static boolean serves(JdkServer server) throws IOException {
      long deadline = System.nanoTime() + RawConnection.PATIENCE.toNanos();
      while (System.nanoTime() < deadline) {
        if (servesAll(server)) {
          return true;
        }
      }
      return false;
    }

    private static boolean servesAll(JdkServer server) throws IOException {
      List<RawConnection> connections = new ArrayList<>();
      try {
        for (int i = 0; i < SERVED; i++) {
          RawConnection connection = new RawConnection(server.address());
          connections.add(connection);
          connection.send("GET /value HTTP/1.1|Host: h||").read();
        }
        return true;
      } catch (IOException e) {
        return false;
      } finally {
        for (RawConnection connection : connections) {
          connection.close();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own", "given"})
  void whoLeavesMakesRoom(String threads) throws Exception {
    assertThat(ChildJvm.run(Main.class, List.of(), threads)).contains("served true");
  }
}
