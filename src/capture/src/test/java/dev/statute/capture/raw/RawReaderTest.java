package dev.statute.capture.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.capture.CaptureProblem;
import dev.statute.capture.CaptureReading;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawReaderTest {

  private record Read(CaptureReading reading, List<RawExchange> exchanges) {

    static Read of(String request, String response) {
      return of(request, response, "GET");
    }

    static Read of(String request, String response, String method) {
      List<RawExchange> exchanges = new ArrayList<>();
      CaptureReading reading =
          RawReader.read(
              "t.http",
              request.getBytes(ISO_8859_1),
              response.getBytes(ISO_8859_1),
              method,
              exchanges::add);
      return new Read(reading, exchanges);
    }

    CapturedExchange only() {
      assertThat(exchanges).hasSize(1);
      return exchanges.get(0).captured();
    }

    List<String> faults() {
      return exchanges.stream()
          .flatMap(exchange -> exchange.faults().stream())
          .map(fault -> fault.line() + ": " + fault.part() + " " + fault.words())
          .toList();
    }

    List<String> problems() {
      return reading.problems().stream().map(CaptureProblem::toString).toList();
    }
  }

  private static String wire(String... lines) {
    return String.join("\r\n", lines);
  }

  private static String text(CapturedContent content) {
    return content instanceof CapturedContent.Whole whole
        ? new String(whole.octets(), ISO_8859_1)
        : content.toString();
  }

  @Test
  void aResponseIsAnExchangeOfWhichTheRequestIsNotKnown() {
    CapturedExchange exchange =
        Read.of("", wire("HTTP/1.1 200 OK", "Content-Length: 2", "ETag: \"a\" ", "", "hi")).only();
    assertThat(exchange.place()).isEqualTo(new CapturePlace("t.http", 1, 1));
    assertThat(exchange.request().method()).isEqualTo("GET");
    assertThat(exchange.response().status()).isEqualTo(200);
    assertThat(exchange.response().version()).isEqualTo(CapturedVersion.HTTP_1_1);
    assertThat(exchange.response().fields().all("etag")).containsExactly("\"a\"");
    assertThat(text(exchange.response().content())).isEqualTo("hi");
    assertThat(exchange.gaps())
        .containsExactlyInAnyOrder(CaptureGap.REQUEST_FIELDS, CaptureGap.SECRETS);
  }

  @Test
  void linesMayEndWithLineFeedsAlone() {
    String response = wire("HTTP/1.1 200 OK", "Content-Length: 2", "", "hi").replace("\r", "");
    Read read = Read.of("", response + "\n");
    assertThat(text(read.only().response().content())).isEqualTo("hi");
    assertThat(read.faults()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aRequestInAnotherFileBelongsToTheResponse() {
    CapturedExchange exchange =
        Read.of(
                wire(
                    "POST /orders?a=b HTTP/1.1",
                    "Host: api.example",
                    "Content-Length: 2",
                    "",
                    "{}"),
                wire("HTTP/1.1 201 Created", "Location: /orders/1", "Content-Length: 0", "", ""))
            .only();
    assertThat(exchange.request().method()).isEqualTo("POST");
    assertThat(exchange.request().target()).isEqualTo("http://api.example/orders?a=b");
    assertThat(text(exchange.request().content())).isEqualTo("{}");
    assertThat(exchange.response().content().isAbsent()).isTrue();
    assertThat(exchange.gaps()).isEmpty();
  }

  @Test
  void oneFileMayHaveAConversation() {
    String conversation =
        wire(
            "GET /a HTTP/1.1",
            "Host: a",
            "",
            "HTTP/1.1 103 Early Hints",
            "Link: </s>",
            "",
            "HTTP/1.1 200 OK",
            "Content-Length: 1",
            "",
            "aHEAD /b HTTP/1.1",
            "Host: a",
            "",
            "HTTP/1.1 200 OK",
            "Content-Length: 7",
            "",
            "");
    Read read = Read.of("", conversation.replace("aHEAD", "a\r\nHEAD"));
    assertThat(read.exchanges()).hasSize(2);
    CapturedExchange first = read.exchanges().get(0).captured();
    assertThat(first.interims()).extracting(CapturedResponse::status).containsExactly(103);
    assertThat(first.place().line()).isEqualTo(7);
    assertThat(text(first.response().content())).isEqualTo("a");
    CapturedExchange second = read.exchanges().get(1).captured();
    assertThat(second.request().method()).isEqualTo("HEAD");
    assertThat(second.response().content().isAbsent()).isTrue();
  }

  @Test
  void requestsMayBeSentBeforeTheirResponsesCome() {
    String requests = wire("GET /a HTTP/1.1", "", "GET /b HTTP/1.1", "", "");
    String responses =
        wire("HTTP/1.1 200 OK", "Content-Length: 0", "", "HTTP/1.1 404 Not Found", "", "");
    Read read = Read.of(requests, responses);
    assertThat(read.exchanges())
        .extracting(one -> one.captured().request().target())
        .containsExactly("/a", "/b");
  }

  @Test
  void chunksAreDecoded() {
    CapturedResponse response =
        Read.of(
                "",
                wire(
                    "HTTP/1.1 200 OK",
                    "Transfer-Encoding: chunked",
                    "",
                    "5;x=y",
                    "hello",
                    "0",
                    "Digest: a",
                    "",
                    ""))
            .only()
            .response();
    assertThat(text(response.content())).isEqualTo("hello");
    assertThat(response.trailers().all("digest")).containsExactly("a");
  }

  @Test
  void whatCurlDecodedIsTakenAsItIs() {
    Read read =
        Read.of("", wire("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "{\"a\": 1}\n"));
    assertThat(text(read.only().response().content())).isEqualTo("{\"a\": 1}\n");
    assertThat(read.faults()).isEmpty();
    CapturedContent coded =
        Read.of(
                "",
                wire("HTTP/2 200 ", "content-encoding: gzip", "content-length: 99", "", "{\"a\"}"))
            .only()
            .response()
            .content();
    assertThat(((CapturedContent.Whole) coded).isDecoded()).isTrue();
  }

  @Test
  void theHeadAloneSaysNothingOfTheContent() {
    CapturedResponse response =
        Read.of("", wire("HTTP/2 200 ", "content-length: 10", "", "")).only().response();
    assertThat(response.content()).isInstanceOf(CapturedContent.Unknown.class);
    assertThat(response.version()).isEqualTo(CapturedVersion.HTTP_2);
  }

  @Test
  void contentThatIsLongerThanItsLengthIsWhole() {
    CapturedResponse response =
        Read.of("", wire("HTTP/1.1 200 OK", "Content-Length: 2", "", "hello")).only().response();
    assertThat(text(response.content())).isEqualTo("hello");
  }

  @ParameterizedTest
  @ValueSource(strings = {"204 No Content", "304 Not Modified"})
  void contentWhereNoneMayBeIsContent(String status) {
    CapturedResponse response =
        Read.of("", wire("HTTP/1.1 " + status, "", "hello")).only().response();
    assertThat(text(response.content())).isEqualTo("hello");
  }

  @Test
  void theMethodOfAnUnknownRequestCanBeSaid() {
    CapturedExchange exchange =
        Read.of("", wire("HTTP/1.1 200 OK", "Content-Length: 10", "", ""), "HEAD").only();
    assertThat(exchange.request().method()).isEqualTo("HEAD");
    assertThat(exchange.response().content().isAbsent()).isTrue();
  }

  @Test
  void formatFaultsHaveTheirLines() {
    assertThat(Read.of("", wire("HTTP/1.1 200 OK", "Vary: a", "nonsense", "", "")).faults())
        .containsExactly("3: RESPONSE has a field line without a colon");
    assertThat(Read.of("", wire("HTTP/1.1 200 OK", " Vary: a", "", "")).faults())
        .containsExactly("2: RESPONSE has white space before its first field line");
    String chunked = wire("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", "", "2", "hi");
    assertThat(Read.of("", wire(chunked, "")).faults())
        .containsExactly("6: RESPONSE ends before its last chunk");
    assertThat(Read.of("", wire(chunked + "!", "0", "", "")).faults())
        .containsExactly("4: RESPONSE has a chunk with more octets than its size says");
    assertThat(Read.of("", wire(chunked, "zz", "0", "", "")).faults())
        .containsExactly("6: RESPONSE has a chunk without its size");
    assertThat(Read.of("", chunked.replace("\r\n2\r\n", "\r\n20\r\n")).faults())
        .containsExactly("4: RESPONSE ends in the middle of a chunk");
  }

  @Test
  void foldedLinesStayInTheValue() {
    assertThat(
            Read.of("", wire("HTTP/1.1 200 OK", "Vary: a,", "  b", "", ""))
                .only()
                .response()
                .fields()
                .all("Vary"))
        .containsExactly("a,\r\n  b");
  }

  @Test
  void whatCurlPrintsWithItsNotesIsRead() {
    String transcript =
        """
          % Total    % Received % Xferd  Average Speed
        * Trying 127.0.0.1:80...
        > GET /orders HTTP/1.1
        > Host: api.example
        >\s
        * Request completely sent off
        < HTTP/1.1 401 Unauthorized
        < Content-Length: 5
        <\s
        { [5 bytes data]
        hello* Connection #0 to host left intact
        """;
    CapturedExchange exchange = Read.of("", transcript).only();
    assertThat(exchange.request().target()).isEqualTo("http://api.example/orders");
    assertThat(exchange.place().line()).isEqualTo(7);
    assertThat(exchange.response().content()).isInstanceOf(CapturedContent.Unknown.class);
  }

  @Test
  void switchedConnectionsAreNotReadOn() {
    String upgrade =
        wire("GET /ws HTTP/1.1", "Upgrade: websocket", "", "HTTP/1.1 101 Switching Protocols");
    Read read = Read.of("", wire(upgrade, "Upgrade: websocket", "", "\u0081\u0005hello"));
    assertThat(read.only().response().status()).isEqualTo(101);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void otherTextIsRefused() {
    assertThat(Read.of("", "hello\n").problems())
        .containsExactly("t.http:1: this is neither a request line nor a status line of HTTP");
    assertThat(Read.of("", "HTTP/1.1 OK\r\n\r\n").problems().get(0))
        .contains("no status code of three digits");
  }
}
