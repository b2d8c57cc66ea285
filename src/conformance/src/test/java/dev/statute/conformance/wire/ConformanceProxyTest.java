package dev.statute.conformance.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A proxy passes octets on as they are, and shows the exchanges in them. */
class ConformanceProxyTest {

  private static final String GET = "GET /a?b=c HTTP/1.1\r\nHost: shop.example\r\n\r\n";

  private final Collected seen = new Collected();

  /** Sends a request through the proxy, and checks that the answer comes as it was sent. */
  private void ask(String request, String... answers) throws IOException {
    try (ScriptedServer server = new ScriptedServer(answers);
        ConformanceProxy proxy = ConformanceProxy.start(server.uri(), seen)) {
      assertThat(ScriptedServer.ask(proxy.uri(), request)).isEqualTo(String.join("", answers));
    }
  }

  private static String content(CapturedResponse response) {
    assertThat(response.content()).isInstanceOf(CapturedContent.Whole.class);
    return new String(((CapturedContent.Whole) response.content()).octets(), ISO_8859_1);
  }

  @Test
  void exchangeIsShownAsItIsOnTheWire() throws IOException {
    ask(
        "POST /a HTTP/1.1\r\nhost: shop.example\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 201 Created\r\nContent-Length: 4\r\nX:  padded \t\r\nX: 2\r\n\r\nbody");
    CapturedExchange exchange = seen.exchanges.get(0);
    assertThat(exchange.request().method()).isEqualTo("POST");
    assertThat(exchange.request().target()).isEqualTo("http://shop.example/a");
    assertThat(exchange.request().version()).isEqualTo(CapturedVersion.HTTP_1_1);
    assertThat(((CapturedContent.Whole) exchange.request().content()).octets())
        .isEqualTo("abc".getBytes(ISO_8859_1));
    assertThat(exchange.response().status()).isEqualTo(201);
    assertThat(exchange.response().fields().all("x")).containsExactly("padded", "2");
    assertThat(content(exchange.response())).isEqualTo("body");
    assertThat(exchange.gaps()).isEmpty();
    assertThat(seen.faults).isEmpty();
  }

  @Test
  void pipelinedRequestsHaveTheirOwnResponses() throws IOException {
    ask(
        GET + "HEAD /h HTTP/1.1\r\nHost: h\r\n\r\n" + GET,
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n3");
    assertThat(seen.exchanges)
        .extracting(exchange -> exchange.request().method())
        .containsExactly("GET", "HEAD", "GET");
    assertThat(content(seen.exchanges.get(1).response())).isEmpty();
    assertThat(content(seen.exchanges.get(2).response())).isEqualTo("3");
    assertThat(seen.faults).isEmpty();
  }

  @Test
  void chunksAreJoinedAndTrailersShown() throws IOException {
    ask(
        GET,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\nDigest: x\r\n\r\n");
    CapturedResponse response = seen.exchanges.get(0).response();
    assertThat(content(response)).isEqualTo("abc0123456789");
    assertThat(response.trailers().lines()).containsExactly(new CapturedField("Digest", "x"));
  }

  @Test
  void interimResponsesBelongToTheFinalOne() throws IOException {
    ask(GET, "HTTP/1.1 103 Early Hints\r\nLink: </s>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
    CapturedExchange exchange = seen.exchanges.get(0);
    assertThat(exchange.interims()).extracting(CapturedResponse::status).containsExactly(103);
    assertThat(exchange.response().status()).isEqualTo(204);
  }

  @Test
  void contentEndsWithTheConnection() throws IOException {
    ask(GET, "HTTP/1.0 200 OK\r\n\r\nto the end");
    assertThat(content(seen.exchanges.get(0).response())).isEqualTo("to the end");
    assertThat(seen.exchanges.get(0).response().version()).isEqualTo(CapturedVersion.HTTP_1_0);
  }

  @Test
  void contentIsShownWhereTheFramingHasNone() throws IOException {
    ask(GET, "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello");
    assertThat(content(seen.exchanges.get(0).response())).isEqualTo("hello");
  }

  @Test
  void contentIsShownBeyondItsLength() throws IOException {
    ask(GET, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhello");
    assertThat(content(seen.exchanges.get(0).response())).isEqualTo("hello");
  }

  @Test
  void contentIsShownThatEndsBeforeItsLength() throws IOException {
    ask(GET, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello");
    assertThat(content(seen.exchanges.get(0).response())).isEqualTo("hello");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~abc~ | ends before its last chunk",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~abcd~0~~ | has a chunk with more octets",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~x~abc~0~~ | has a chunk without its size",
        "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0~~more | is followed by octets",
        "HTTP/1.1 200~Content-Length: 0~~ | has a status line without the space",
        "HTTP/1.1 OK~Content-Length: 0~~ | has a status line without a status code",
        "HTTP/1.1 2OO OK~Content-Length: 0~~ | has a status line without a status code",
        "HTTP/1 200 OK~Content-Length: 0~~ | has a status line without a version",
        "HTTP/1.1 200 OK~Content-Length 0~~ | has a field line without a colon",
        "HTTP/1.1 200 OK~ X: y~Content-Length: 0~~ | has white space before its first field line",
        "HTTP/1.1 200 OK~Content-Length: | ends before its header section does",
        "<h1>Hello</h1> | octets that neither belong to a response nor begin one",
        "ICY 200 OK~~ | octets that neither belong to a response nor begin one",
        "HTTP/1.1 204 No Content~~HTTP/1.1 204 No Content~~ | a response with 204 that answers no",
      })
  void malformedMessageIsNamed(String answer, String fault) throws IOException {
    ask(GET, answer.replace("~", "\r\n"));
    assertThat(seen.faults).singleElement().asString().startsWith(fault);
  }

  @Test
  void linesThatEndWithLineFeedAloneAreNamed() throws IOException {
    ask(GET, "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
    assertThat(content(seen.exchanges.get(0).response())).isEqualTo("ok");
    assertThat(seen.faults).singleElement().asString().contains("LF alone");
  }

  @Test
  void foldedLinesAreShownAsTheyAre() throws IOException {
    ask(GET, "HTTP/1.1 200 OK\r\nX: a\r\n  b\r\nContent-Length: 0\r\n\r\n");
    assertThat(seen.exchanges.get(0).response().fields().all("X")).containsExactly("a\r\n  b");
  }

  @Test
  void otherProtocolsPassUnseen() throws IOException {
    ask(
        "GET /chat HTTP/1.1\r\nHost: h\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n",
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: Upgrade\r\n\r\n"
            + "\u0000\u00ffhello\r\n\r\n");
    assertThat(seen.exchanges).hasSize(1);
    assertThat(seen.exchanges.get(0).response().status()).isEqualTo(101);
    assertThat(seen.faults).isEmpty();
  }

  @Test
  void garbageOfClientsIsPassedOnAndItsRefusalSeen() throws IOException {
    ask("nonsense\r\n\r\n", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    assertThat(seen.exchanges).hasSize(1);
    assertThat(seen.faults).isEmpty();
  }

  @Test
  void exchangeIsThereOnceTheClientHasTheResponse() throws IOException {
    try (ScriptedServer server =
            new ScriptedServer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "");
        ConformanceProxy proxy = ConformanceProxy.start(server.uri(), seen);
        Socket client = new Socket(proxy.uri().getHost(), proxy.uri().getPort())) {
      client.getOutputStream().write(GET.getBytes(ISO_8859_1));
      client.getInputStream().readNBytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".length());
      proxy.settle();
      assertThat(seen.exchanges).hasSize(1);
    }
  }

  @Test
  void randomOctetsComeThroughAsTheyAre() throws IOException {
    long seed = 20261201;
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      byte[] octets = new byte[random.nextInt(5000)];
      random.nextBytes(octets);
      String answer = (round % 2 == 0 ? "HTTP/1.1 " : "") + new String(octets, ISO_8859_1);
      ask(GET, answer);
    }
  }

  @Test
  void largeContentIsCountedAndNotKept() throws IOException {
    String content = "x".repeat(3 << 20);
    ask(GET, "HTTP/1.1 200 OK\r\nContent-Length: " + content.length() + "\r\n\r\n" + content);
    assertThat(seen.exchanges.get(0).response().content())
        .isEqualTo(new CapturedContent.Sized(3 << 20));
  }

  @Test
  void serverThatIsNotThereRefusesTheConnection() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (ConformanceProxy proxy =
        ConformanceProxy.start(URI.create("http://127.0.0.1:" + port), seen)) {
      assertThat(ScriptedServer.ask(proxy.uri(), "")).isEmpty();
    }
  }

  @Test
  void uploadThatIsRefusedEarlyGetsItsAnswer() throws IOException {
    String refusal = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n";
    ask("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 99\r\n\r\nonly the start", refusal);
    assertThat(seen.exchanges)
        .singleElement()
        .satisfies(one -> assertThat(one.response().status()).isEqualTo(413));
  }

  @Test
  void connectionsAreGivenBack() throws IOException {
    String answer = "HTTP/1.1 204 No Content\r\n\r\n";
    int connections = ConformanceProxy.MOST_CONNECTIONS + 10;
    try (ScriptedServer server = new ScriptedServer(answer);
        ConformanceProxy proxy = ConformanceProxy.start(server.uri(), seen)) {
      for (int i = 0; i < connections; i++) {
        assertThat(ScriptedServer.ask(proxy.uri(), GET)).isEqualTo(answer);
      }
    }
    assertThat(seen.exchanges).hasSize(connections);
  }

  @Test
  void manyClientsAtOnceGetTheirOwnAnswers() {
    String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    try (ScriptedServer server = new ScriptedServer(answer);
        ConformanceProxy proxy = ConformanceProxy.start(server.uri(), seen)) {
      List<String> answers =
          IntStream.range(0, 64)
              .parallel()
              .mapToObj(i -> ScriptedServer.asked(proxy.uri(), GET))
              .toList();
      assertThat(answers).containsOnly(answer).hasSize(64);
    }
    assertThat(seen.exchanges).hasSize(64);
    assertThat(seen.faults).isEmpty();
  }

  @Test
  void secureServerCannotBeSeen() {
    assertThatThrownBy(() -> ConformanceProxy.start(URI.create("https://localhost"), seen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://localhost");
  }
}
