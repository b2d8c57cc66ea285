package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.field.HttpDate;
import dev.statute.fixture.LogCapture;
import dev.statute.server.Limits;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of HTTP on the wire; each response is followed by another on the same connection. */
class ConformanceTest {

  private static final LogCapture QUIET = new LogCapture();
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(SampleRoutes.all(), Limits.standard().withRequestContent(200_000));
  }

  @AfterAll
  static void stop() {
    server.close();
    QUIET.close();
  }

  /** Sends a request without content, and sees that the connection can be used after it. */
  private static RawResponse answer(String method, String target, String... fields)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(method + " " + target + " HTTP/1.1|Host: h|" + lines(fields) + "|");
      RawResponse response = method.equals("HEAD") ? connection.readHead() : connection.read();
      goesOn(connection);
      assertThat(HttpDate.parse(response.field("Date"))).isNotNull();
      assertThat(response.field("Connection")).isNull();
      return response;
    }
  }

  private static String lines(String... fields) {
    return fields.length == 0 ? "" : String.join("|", fields) + "|";
  }

  private static void goesOn(RawConnection connection) throws IOException {
    RawResponse next = connection.send("GET /value HTTP/1.1|Host: h||").read();
    assertThat(next.code()).isEqualTo(200);
    assertThat(next.text()).isEqualTo("{\"a\":1}");
  }

  private static JsonNode problem(RawResponse response) throws IOException {
    assertThat(response.field("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = new ObjectMapper().readTree(response.text());
    assertThat(problem.path("status").intValue()).isEqualTo(response.code());
    return problem;
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nothing, 404",
    "GET, /value/, 404",
    "GET, //h/value, 404",
    "GET, /, 404",
    "DELETE, /value, 405",
    "MKCOL, /value, 405",
    "TRACE, /value, 405",
    "FROB, /value, 501",
    "get, /value, 501",
    "FROB, /nothing, 501",
    "GET, /query, 400",
    "GET, /query?n=x, 400",
    "GET, /query?n=1&n=2, 400",
    "GET, /query?n=%FF, 400",
    "GET, /text/%FF, 400",
    "GET, /status/x, 400",
    "GET, /failure, 500",
    "GET, /later/failure, 500",
    "GET, /status/99, 500",
    "GET, /status/100, 500",
    "GET, /status/101, 500",
  })
  void failuresAreProblems(String method, String target, int code) throws IOException {
    RawResponse response = answer(method, target);
    assertThat(response.code()).isEqualTo(code);
    assertThat(problem(response).toString()).doesNotContain("secret");
    assertThat(response.field("Content-Length")).isEqualTo("" + response.content().length);
    RawResponse head = answer("HEAD", target);
    if (method.equals("GET")) {
      assertThat(head.code()).isEqualTo(code);
      assertThat(head.field("Content-Length")).isEqualTo(response.field("Content-Length"));
    }
  }

  @Test
  void otherMethodsAreAnsweredWithThoseOfThePath() throws IOException {
    assertThat(answer("DELETE", "/value").field("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(answer("GET", "/json").field("Allow")).isEqualTo("POST, PATCH, PUT, OPTIONS");
  }

  @Test
  void optionsIsAnswered() throws IOException {
    RawResponse response = answer("OPTIONS", "/json");
    assertThat(response.code()).isEqualTo(204);
    assertThat(response.field("Allow")).isEqualTo("POST, PATCH, PUT, OPTIONS");
    assertThat(response.field("Accept-Patch")).contains("application/json");
    assertThat(response.field("Accept-Post")).contains("application/json");
    assertThat(response.field("Content-Length")).isNull();
    assertThat(answer("OPTIONS", "/nothing").code()).isEqualTo(404);
  }

  @Test
  void parametersAreNamed() throws IOException {
    assertThat(problem(answer("GET", "/query?n=x")).path("parameter").textValue()).isEqualTo("n");
    assertThat(problem(answer("GET", "/status/x")).path("parameter").textValue()).isEqualTo("code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/value",
        "/long",
        "/stream",
        "/stream/100000",
        "/empty",
        "/problem",
        "/status/200",
        "/status/204",
        "/status/205",
        "/status/304",
        "/status/404",
        "/nothing",
        "/later/value"
      })
  void headHasTheFieldsOfGetAndNoContent(String target) throws IOException {
    RawResponse get = answer("GET", target);
    RawResponse head = answer("HEAD", target);
    assertThat(head.code()).isEqualTo(get.code());
    assertThat(fieldsOf(head)).isEqualTo(fieldsOf(get));
  }

  private static List<String> fieldsOf(RawResponse response) {
    return response.lines().stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .filter(line -> !line.startsWith("date:") && !line.startsWith("transfer-encoding:"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "200, 0", "201, 0", "202, 0", "204,", "205, 0", "206, 0", "299, 0", "301, 0", "304,", "400, 0",
    "404, 0", "451, 0", "500, 0", "599, 0"
  })
  void responsesWithoutContentAreFramedByTheirStatus(int code, String length) throws IOException {
    for (String target : new String[] {"/status/" + code, "/status/" + code + "/content"}) {
      RawResponse response = answer("GET", target);
      assertThat(response.code()).isEqualTo(code);
      assertThat(response.field("Transfer-Encoding")).isNull();
      if (length == null || code == 205 || !target.endsWith("content")) {
        assertThat(response.field("Content-Length")).isEqualTo(length);
        assertThat(response.text()).isEmpty();
      } else {
        assertThat(response.text()).isEqualTo("\"content\"");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/value, 7",
    "/long,",
    "/stream,",
    "/stream/100000, 100000",
    "/empty, 0",
    "/later/value, 7"
  })
  void contentIsFramedByItsLength(String target, String length) throws IOException {
    RawResponse response = answer("GET", target);
    assertThat(response.code()).isEqualTo(200);
    assertThat(response.field("Content-Length")).isEqualTo(length);
    assertThat(response.field("Transfer-Encoding")).isEqualTo(length == null ? "chunked" : null);
    int octets = length == null ? SampleRoutes.LONG : Integer.parseInt(length);
    assertThat(response.content()).hasSize(octets);
  }

  @Test
  void laterRepliesAreFramedToo() throws IOException {
    assertThat(answer("GET", "/later/nothing").code()).isEqualTo(204);
    assertThat(answer("GET", "/later/value").text()).isEqualTo("\"later\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken", "/later/broken", "/stream/100001", "/stream/99999"})
  void whatCannotBeCompletedIsSeenToBeIncomplete(String target) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET " + target + " HTTP/1.1|Host: h||");
      assertThatIOException().isThrownBy(connection::read);
    }
  }

  @Test
  void whatIsNotAcceptedIs406() throws IOException {
    RawResponse response = answer("GET", "/value", "Accept: text/html");
    assertThat(response.code()).isEqualTo(406);
    assertThat(problem(response).path("available").toString()).contains("application/json");
    assertThat(answer("GET", "/value", "Accept: text/html, */*;q=0.1").code()).isEqualTo(200);
    assertThat(answer("GET", "/empty", "Accept: application/json").code()).isEqualTo(406);
    assertThat(answer("GET", "/problem", "Accept: text/html").code()).isEqualTo(404);
  }

  private static RawResponse post(String method, String target, String fields, String content)
      throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(method + " " + target + " HTTP/1.1|Host: h|" + fields + "|" + content);
      RawResponse response = connection.read();
      goesOn(connection);
      return response;
    }
  }

  @Test
  void contentOfKnownLengthAndChunked() throws IOException {
    String json = "Content-Type: application/json|";
    assertThat(post("POST", "/json", json + "Content-Length: 3|", "[1]").text()).isEqualTo("[1]");
    String chunked = json + "Transfer-Encoding: chunked|";
    assertThat(post("POST", "/json", chunked, "1;x=y|[|2|1]|0||").text()).isEqualTo("[1]");
    String echo = "Content-Type: a/b|";
    assertThat(post("POST", "/echo", echo + "Content-Length: 3|", "abc").text()).isEqualTo("abc");
    assertThat(post("POST", "/echo", echo + "Transfer-Encoding: chunked|", "3|abc|0||").text())
        .isEqualTo("abc");
    assertThat(post("POST", "/json", json + "Content-Length: 0|", "").code()).isEqualTo(400);
    assertThat(post("POST", "/json", json + "Content-Length: 2|", "[1").code()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"POST, Accept-Post", "PATCH, Accept-Patch", "PUT, Accept"})
  void otherMediaTypesAre415(String method, String field) throws IOException {
    RawResponse response =
        post(method, "/json", "Content-Type: text/csv|Content-Length: 3|", "1,2");
    assertThat(response.code()).isEqualTo(415);
    assertThat(response.field(field)).isEqualTo("application/json");
    problem(response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/unread", "/status/204", "/status/205", "/status/304", "/nothing", "/value"})
  void contentThatNobodyReadsDoesNotReachTheNextRequest(String target) throws IOException {
    String content = "GET /nothing HTTP/1.1|Host: h||";
    int length = content.replace("|", "\r\n").length();
    post("POST", target, "Content-Length: " + length + "|", content);
    String chunk = Integer.toHexString(length) + "|" + content + "|0||";
    post("POST", target, "Transfer-Encoding: chunked|", chunk);
  }

  @Test
  void tooMuchContentIs413AndTheEnd() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("POST /json HTTP/1.1|Host: h|Content-Length: 200001||");
      RawResponse response = connection.read();
      assertThat(response.code()).isEqualTo(413);
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(problem(response).path("limit").intValue()).isEqualTo(200_000);
      connection.end();
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  @Test
  void tooManyChunksAre413AndTheEnd() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Transfer-Encoding: chunked||");
      connection.send("1|[|");
      String chunk = "1000|" + " ".repeat(0x1000) + "|";
      // Just beyond the limit, and not so much that the server would not read it.
      connection.send(chunk.repeat(49)).send("1|]|0||");
      RawResponse response = connection.read();
      assertThat(response.code()).isEqualTo(413);
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  @Test
  void muchThatNobodyReadsIsTheEnd() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /unread HTTP/1.1|Host: h|Content-Length: 150000||" + "x".repeat(150_000));
      RawResponse response = connection.read();
      assertThat(response.code()).isEqualTo(200);
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  @Test
  void pipelinedRequestsAreAnsweredInOrder() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "GET /status/204 HTTP/1.1|Host: h||"
              + "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Content-Length: 3||abc"
              + "HEAD /long HTTP/1.1|Host: h||"
              + "POST /echo HTTP/1.1|Host: h|Content-Type: a/b|Transfer-Encoding: chunked||2|de|0||"
              + "GET /stream HTTP/1.1|Host: h||"
              + "GET /nothing HTTP/1.1|Host: h||"
              + "GET /status/304 HTTP/1.1|Host: h||"
              + "GET /later/value HTTP/1.1|Host: h||"
              + "GET /value HTTP/1.1|Host: h|Connection: close||");
      assertThat(connection.read().code()).isEqualTo(204);
      assertThat(connection.read().text()).isEqualTo("abc");
      assertThat(connection.readHead().code()).isEqualTo(200);
      assertThat(connection.read().text()).isEqualTo("de");
      assertThat(connection.read().content()).hasSize(SampleRoutes.LONG);
      assertThat(connection.read().code()).isEqualTo(404);
      assertThat(connection.read().code()).isEqualTo(304);
      assertThat(connection.read().text()).isEqualTo("\"later\"");
      RawResponse last = connection.read();
      assertThat(last.text()).isEqualTo("{\"a\":1}");
      assertThat(last.field("Connection")).isEqualTo("close");
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  @Test
  void http10KnowsNoChunks() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send("GET /stream HTTP/1.0|Connection: keep-alive||");
      RawResponse response = connection.read();
      assertThat(response.field("Transfer-Encoding")).isNull();
      assertThat(response.field("Connection")).isEqualTo("close");
      assertThat(response.content()).hasSize(SampleRoutes.LONG);
    }
    try (RawConnection connection = server.connect()) {
      RawResponse response = connection.send("GET /value HTTP/1.0|Connection: keep-alive||").read();
      assertThat(response.field("Connection")).isEqualTo("keep-alive");
      assertThat(connection.send("GET /value HTTP/1.0||").read().text()).isEqualTo("{\"a\":1}");
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  @Test
  void upgradeIsAConnectionOption() throws IOException {
    try (RawConnection connection = server.connect()) {
      RawResponse response = connection.send("GET /upgrade HTTP/1.1|Host: h||").read();
      assertThat(response.code()).isEqualTo(426);
      assertThat(response.field("Upgrade")).isEqualTo("example/1");
      assertThat(response.field("Connection")).isEqualTo("Upgrade");
      goesOn(connection);
    }
  }

  @Test
  void targetsMayBeAbsolute() throws IOException {
    assertThat(answer("GET", "http://h/value").text()).isEqualTo("{\"a\":1}");
    assertThat(answer("GET", "http://h/").code()).isEqualTo(404);
    assertThat(answer("GET", "/text/a%2Fb").text()).isEqualTo("\"a/b\"");
  }
}
