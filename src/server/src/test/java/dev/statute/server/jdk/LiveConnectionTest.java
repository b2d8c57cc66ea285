package dev.statute.server.jdk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.codec.stream.EventStream;
import dev.statute.codec.stream.LiveSource;
import dev.statute.codec.stream.ServerSentEvent;
import dev.statute.field.MediaType;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What live content looks like on the wire. */
@Timeout(60)
class LiveConnectionTest {

  private final Semaphore isRead = new Semaphore(0);
  private final AtomicInteger runs = new AtomicInteger();

  private final Content pieces =
      Content.live(
          out -> {
            runs.incrementAndGet();
            for (int i = 0; i < 3; i++) {
              out.write(("piece" + i).getBytes(US_ASCII));
              out.flush();
              isRead.acquireUninterruptibly();
            }
          },
          MediaType.of("text", "plain"));

  private final Route route = Route.of("GET", "/", call -> PlainReply.of(200, pieces));

  private static String until(InputStream in, String end) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(end) < 0) {
      int octet = in.read();
      assertThat(octet).as("after <%s>", read).isNotNegative();
      read.append((char) octet);
    }
    return read.toString();
  }

  private static InetSocketAddress address(TestServer server) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.uri("/").getPort());
  }

  private static Socket open(TestServer server) throws IOException {
    Socket socket = new Socket();
    socket.connect(address(server));
    socket.setSoTimeout((int) RawConnection.PATIENCE.toMillis());
    return socket;
  }

  @Test
  void eachFlushIsAChunk() throws IOException {
    try (TestServer server = new TestServer(Routes.of(route));
        Socket socket = open(server)) {
      socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII));
      InputStream in = socket.getInputStream();
      assertThat(until(in, "\r\n\r\n").toLowerCase(Locale.ROOT))
          .contains("transfer-encoding: chunked")
          .doesNotContain("content-length");
      for (int i = 0; i < 3; i++) {
        assertThat(until(in, "piece" + i + "\r\n")).isEqualTo("6\r\npiece" + i + "\r\n");
        isRead.release();
      }
      assertThat(until(in, "0\r\n\r\n")).isEqualTo("0\r\n\r\n");
    }
  }

  @Test
  void oldClientsReadUntilTheEnd() throws IOException {
    try (TestServer server = new TestServer(Routes.of(route));
        Socket socket = open(server)) {
      socket.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
      InputStream in = socket.getInputStream();
      until(in, "\r\n\r\n");
      for (int i = 0; i < 3; i++) {
        assertThat(until(in, "piece" + i)).isEqualTo("piece" + i);
        isRead.release();
      }
      assertThat(in.read()).isNegative();
    }
  }

  @Test
  void headIsAnsweredAtOnceAndKeepsTheConnection() throws IOException {
    try (TestServer server = new TestServer(Routes.of(route));
        RawConnection connection = server.connect()) {
      for (int i = 0; i < 2; i++) {
        RawResponse head = connection.send("HEAD / HTTP/1.1|Host: a||").readHead();
        assertThat(head.code()).isEqualTo(200);
        assertThat(head.field("Content-Type")).isEqualTo("text/plain");
        assertThat(head.field("Content-Length")).isNull();
      }
      assertThat(runs).hasValue(0);
    }
  }

  @Test
  void streamsOfSilentClientsHoldUpNobodyElse() throws Exception {
    CompletableFuture<IOException> ended = new CompletableFuture<>();
    LiveSource<ServerSentEvent> endless =
        sink -> {
          try {
            while (true) {
              sink.send(ServerSentEvent.of("a".repeat(10_000)));
            }
          } catch (IOException e) {
            ended.complete(e);
            throw e;
          }
        };
    Route stalled =
        Route.async(
            "GET",
            "/stalled",
            call ->
                CompletableFuture.supplyAsync(() -> PlainReply.of(200, EventStream.of(endless))));
    Route other = Route.of("GET", "/other", call -> PlainReply.of(204));
    try (TestServer server = new TestServer(Routes.of(stalled, other));
        RawConnection asking = server.connect()) {
      try (RawConnection silent = RawConnection.narrow(address(server))) {
        silent.send("GET /stalled HTTP/1.1|Host: a||").readHead();
        for (int i = 0; i < 3; i++) {
          assertThat(asking.send("GET /other HTTP/1.1|Host: a||").read().code()).isEqualTo(204);
        }
        assertThat(ended).isNotDone();
        silent.reset();
      }
      assertThat(ended.get(30, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }
  }
}
