package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client that is answered before it has sent all of its content gets the answer. */
class RefusedUploadTest {

  private static final int LIMIT = 1 << 20;
  private static final int SIZE = 3 << 20;
  private static final int TIMES = 40;
  private static final int STALLED = 260;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String CONTENT = "[" + " ".repeat(SIZE - 1);
  private static final ExecutorService ELSEWHERE = Executors.newSingleThreadExecutor();
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(routes(), Limits.standard().withRequestContent(LIMIT));
  }

  @AfterAll
  static void stop() {
    server.close();
    ELSEWHERE.shutdownNow();
  }

  private static Routes routes() {
    return Routes.of(
        Route.of("POST", "/json", call -> PlainReply.of(200, call.body(Object.class))).reading(),
        Route.of("POST", "/large", call -> PlainReply.of(200, call.body(Object.class)))
            .reading()
            .limitedTo(SIZE),
        Route.of("POST", "/unread", call -> PlainReply.of(202, Map.of())).limitedTo(SIZE),
        Route.of("POST", "/nothing", call -> PlainReply.of(204)).limitedTo(SIZE),
        Route.of("GET", "/value", call -> PlainReply.of(200)).limitedTo(SIZE),
        Route.async(
                "POST",
                "/later",
                call ->
                    CompletableFuture.supplyAsync(() -> PlainReply.of(202, Map.of()), ELSEWHERE))
            .limitedTo(SIZE));
  }

  private static int upload(String target, String type, boolean isChunked) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST " + target + " HTTP/1.1|Host: h|Content-Type: " + type + "|");
      if (isChunked) {
        connection.send("Transfer-Encoding: chunked||" + Integer.toHexString(SIZE) + "|");
        connection.sendExactly(CONTENT).send("|0||");
      } else {
        connection.send("Content-Length: " + SIZE + "||").sendExactly(CONTENT);
      }
      return connection.read().code();
    }
  }

  @ParameterizedTest
  @CsvSource({"413, /json, application/json", "415, /large, text/csv"})
  void fortyOfForty(int code, String target, String type) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      assertThat(upload(target, type, i % 2 == 0)).as("%s", i).isEqualTo(code);
    }
  }

  /** Two threads serve; what waits for a client is not one of them, however many clients stall. */
  @Test
  void clientsThatStallKeepNobodyFromTheServer() throws IOException {
    ExecutorService two = Executors.newFixedThreadPool(2);
    HttpServer small =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    small.createContext("/", JdkServer.handler(new JacksonCodec(), routes(), Limits.standard()));
    small.setExecutor(two);
    small.start();
    List<RawConnection> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < STALLED; i++) {
        RawConnection connection = new RawConnection(small.getAddress());
        stalled.add(connection);
        connection.send("POST /none HTTP/1.1|Host: h|Content-Length: " + SIZE + "||[");
        assertThat(connection.read().code()).isEqualTo(404);
      }
      try (RawConnection other = new RawConnection(small.getAddress())) {
        assertThat(other.send("GET /value HTTP/1.1|Host: h||").read().code()).isEqualTo(200);
      }
    } finally {
      for (RawConnection connection : stalled) {
        connection.close();
      }
      small.stop(0);
      two.shutdownNow();
    }
  }

  @Test
  void manyAtOnceByTheClientOfTheJdk() {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(server.uri(i % 2 == 0 ? "/json" : "/large"))
              .header("Content-Type", i % 2 == 0 ? "application/json" : "text/csv")
              .POST(BodyPublishers.ofString(CONTENT))
              .build();
      answers.add(client.sendAsync(request, BodyHandlers.ofString()));
    }
    for (int i = 0; i < TIMES; i++) {
      assertThat(answers.get(i).join().statusCode()).isEqualTo(i % 2 == 0 ? 413 : 415);
    }
  }

  @Test
  void theTimeIsBounded() throws IOException {
    Limits limits = Limits.standard().withDiscardTime(Duration.ofMillis(50));
    try (TestServer hasty = new TestServer(routes(), limits);
        RawConnection connection = hasty.connect();
        RawConnection other = hasty.connect()) {
      connection.send("POST /unread HTTP/1.1|Host: h|Content-Length: 100000||");
      assertThat(connection.read().code()).isEqualTo(202);
      assertThat(connection.isAtEnd()).isTrue();
      other.send("POST /nothing HTTP/1.1|Host: h|Content-Length: 100000||");
      assertThat(other.isAtEnd()).isTrue();
    }
  }

  /** The server of the JDK closes nothing by itself where another thread than its own answers. */
  @Test
  void aClientThatResetsTheConnectionLeavesNoSocketOpen() throws Exception {
    assumeThat(ManagementFactory.getOperatingSystemMXBean())
        .isInstanceOf(UnixOperatingSystemMXBean.class);
    long before = openFiles();
    for (int i = 0; i < TIMES; i++) {
      try (RawConnection connection = server.connect()) {
        connection.send("POST /nothing HTTP/1.1|Host: h|Content-Length: 100000||[");
        // By then the server waits for the rest.
        Thread.sleep(20);
        connection.reset();
      }
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (openFiles() > before + TIMES / 2 && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertThat(openFiles()).isLessThanOrEqualTo(before + TIMES / 2);
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }

  @Test
  void theOctetsAreBounded() throws IOException {
    Limits limits = Limits.standard().withDiscardedContent(LIMIT);
    try (TestServer strict = new TestServer(routes(), limits);
        RawConnection connection = strict.connect()) {
      connection.send("POST /none HTTP/1.1|Host: h|Content-Length: " + (1L << 40) + "||");
      assertThat(connection.read().code()).isEqualTo(404);
      assertThat(sendsMuch(connection)).isFalse();
    }
  }

  private static boolean sendsMuch(RawConnection connection) {
    try {
      for (int i = 0; i < 100; i++) {
        connection.sendExactly(CONTENT);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Of one thread, by which each of two handlers answers. */
  @Test
  void theThreadThatAnswersDoesNotWaitForTheClient() throws IOException {
    try (RawConnection slow = server.connect();
        RawConnection other = server.connect()) {
      slow.send("POST /later HTTP/1.1|Host: h|Content-Length: " + SIZE + "||");
      assertThat(slow.read().code()).isEqualTo(202);
      other.send("POST /later HTTP/1.1|Host: h|Content-Length: 0||");
      assertThat(other.read().code()).isEqualTo(202);
      assertThat(slow.sendExactly(CONTENT).isAtEnd()).isTrue();
    }
  }
}
