package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.field.Problem;
import dev.statute.field.SetCookie;
import dev.statute.field.UriReference;
import dev.statute.fixture.LogCapture;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No part of a request adds a line to the response. */
class ResponseSplittingTest {

  private static final LogCapture QUIET = new LogCapture();
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(SampleRoutes.all().and(EchoRoutes.of(ResponseSplittingTest::echo)));
  }

  @AfterAll
  static void stop() {
    server.close();
    QUIET.close();
  }

  /** Puts what it is given wherever a reply takes it, as a careless implementation would. */
  private static Echoed echo(String text, @Nullable String where, @Nullable String language) {
    Problem problem = Problem.ofStatus(404).title(text).with("text", text).build();
    return switch (String.valueOf(where)) {
      case "cookie" -> new Echoed.Ok("x", List.of(new SetCookie("c", text, List.of())));
      case "location" -> new Echoed.Found(UriReference.parse(text));
      case "language" ->
          new Echoed.Ok("x", List.of(new SetCookie("c", String.valueOf(language), List.of())));
      default -> new Echoed.NotFound(problem);
    };
  }

  private static final String ATTACK = "a%0D%0AX-Evil:%201%0D%0A%0D%0A%3Cscript%3E";

  private static final List<String> KNOWN =
      List.of("date", "content-type", "content-length", "allow", "connection", "etag", "vary");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /field?v=" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /field?v=a%0A HTTP/1.1|Host: h||",
        "GET /field?v=a%00b HTTP/1.1|Host: h||",
        "GET /field?v=%E2%80%A8%C4%8D%C4%8A HTTP/1.1|Host: h||",
        "GET /text/" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /query?n=" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /query?" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /status/" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /echo/" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /echo/" + ATTACK + "?where=cookie HTTP/1.1|Host: h||",
        "GET /echo/" + ATTACK + "?where=location HTTP/1.1|Host: h||",
        "GET /echo/a?where=" + ATTACK + " HTTP/1.1|Host: h||",
        "GET /echo/a?where=language HTTP/1.1|Host: h|Accept-Language: a\u0000b||",
        "GET /echo/a%E2%80%A8%C4%8D%C4%8AX-Evil:?where=cookie HTTP/1.1|Host: h||",
        "DELETE /text/" + ATTACK + " HTTP/1.1|Host: h||",
        "X-Evil:1 /value HTTP/1.1|Host: h||",
        "GET /value HTTP/1.1|Host: h|Accept: text/html;x=\"\u000bX-Evil:\"||",
        "GET /value HTTP/1.1|Host: h|Accept: <script>/X-Evil||",
        "POST /json HTTP/1.1|Host: h|Content-Type: X-Evil/<script>|Content-Length: 1||1",
        "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 16||{\"<script>\":X-E}",
      })
  void everyLineIsOneOfOurs(String request) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawResponse response = connection.send(request).read();
      assertThat(response.lines())
          .allSatisfy(line -> assertThat(KNOWN).contains(line.split(":")[0].toLowerCase()))
          .noneSatisfy(line -> assertThat(line).containsAnyOf("Evil", "script"));
      if (response.code() >= 400 && !request.contains("/echo/")) {
        assertThat(response.text()).doesNotContain("Evil", "script", "X-E");
      }
      if (response.content().length > 0) {
        assertThat(response.text()).doesNotContain("\r").doesNotContain("\n");
        assertThat(new ObjectMapper().readTree(response.text())).isNotNull();
      }
      if (response.field("Connection") == null) {
        RawResponse next = connection.send("GET /value HTTP/1.1|Host: h||").read();
        assertThat(next.text()).isEqualTo("{\"a\":1}");
      }
    }
  }
}
