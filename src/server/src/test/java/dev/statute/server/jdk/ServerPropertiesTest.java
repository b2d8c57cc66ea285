package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The JDK's server reads its properties once, so each of these runs in a JVM of its own. */
class ServerPropertiesTest {

  private static final String WARNING = "The limits of connections are not in force";

  @Test
  void whatTheOperatorSetStays() {
    Properties properties = new Properties();
    properties.setProperty("sun.net.httpserver.maxReqTime", "7");
    new ServerProperties(
            ConnectionLimits.standard()
                .withResponseTime(Duration.ofMinutes(5))
                .withConnections(10)
                .withHeadSize(1000)
                .withFieldNames(20)
                .withIdleTime(Duration.ofSeconds(9)))
        .applyTo(properties);
    assertThat(properties)
        .containsEntry("sun.net.httpserver.maxReqTime", "7")
        .containsEntry("sun.net.httpserver.maxRspTime", "300")
        .containsEntry("sun.net.httpserver.idleInterval", "9")
        .containsEntry("sun.net.httpserver.maxIdleConnections", "10")
        .containsEntry("jdk.httpserver.maxConnections", "10")
        .containsEntry("sun.net.httpserver.maxReqHeaders", "20")
        .containsEntry("sun.net.httpserver.maxReqHeaderSize", "1000")
        .containsEntry("sun.net.httpserver.nodelay", "true");
  }

  @Test
  void thereIsNoTimeForResponsesUnlessItIsSet() {
    Properties properties = new Properties();
    new ServerProperties(ConnectionLimits.standard()).applyTo(properties);
    assertThat(properties)
        .doesNotContainKey("sun.net.httpserver.maxRspTime")
        .containsEntry("sun.net.httpserver.maxReqTime", "60");
  }

  /** Starts a server, and tells how clients fare that would be there for ever. */
  static final class Limited {

    public static void main(String[] arguments) throws IOException {
      ConnectionLimits limits =
          ConnectionLimits.standard()
              .withRequestTime(Duration.ofSeconds(1))
              .withHeadSize(4096)
              .withConnections(600);
      List<RawConnection> idle = new ArrayList<>();
      try (JdkServer server = start(limits);
          RawConnection half = new RawConnection(server.address());
          RawConnection large = new RawConnection(server.address())) {
        half.send("GET /value HTTP/1.1|Host:");
        System.out.println("half ends " + half.isAtEnd());
        large.send("GET /value HTTP/1.1|Host: h|X: " + "x".repeat(4096) + "||");
        System.out.println("large ends " + large.isAtEnd());
        for (int i = 0; i < 512; i++) {
          RawConnection connection = new RawConnection(server.address());
          idle.add(connection);
          ask(connection);
        }
        // None of them was closed to make room for another.
        for (RawConnection connection : idle) {
          ask(connection);
        }
        System.out.println("idle served " + idle.size());
      } finally {
        for (RawConnection connection : idle) {
          connection.close();
        }
      }
    }
  }

  private static void ask(RawConnection connection) throws IOException {
    int code = connection.send("GET /value HTTP/1.1|Host: h||").read().code();
    if (code != 200) {
      throw new IllegalStateException("answered " + code);
    }
  }

  private static JdkServer start(ConnectionLimits limits) throws IOException {
    Routes routes = Routes.of(Route.of("GET", "/value", call -> PlainReply.of(200, "value")));
    return JdkServer.builder(new JacksonCodec(), routes)
        .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .connections(limits)
        .start();
  }

  @Test
  void theLimitsAreInForce() throws Exception {
    assertThat(ChildJvm.run(Limited.class, List.of()))
        .contains("half ends true", "large ends true", "idle served 512")
        .noneMatch(line -> line.contains(WARNING));
  }

  /** Uses the JDK's server before, as another library might. */
  static final class TooLate {

    public static void main(String[] arguments) throws IOException {
      HttpServer other =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      other.start();
      other.stop(0);
      start(ConnectionLimits.standard()).close();
      System.out.println("done");
    }
  }

  @Test
  void itIsSaidWhereTheyAreTooLate() throws Exception {
    assertThat(ChildJvm.run(TooLate.class, List.of()))
        .contains("done")
        .anyMatch(line -> line.contains(WARNING))
        .anyMatch(line -> line.contains("-Dsun.net.httpserver.maxReqTime=60"));
    assertThat(ChildJvm.run(TooLate.class, List.of("-Dsun.net.httpserver.maxReqTime=10")))
        .noneMatch(line -> line.contains(WARNING));
  }
}
