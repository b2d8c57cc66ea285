package dev.statute.openapi.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.openapi.testing.finding.ConformanceFinding;
import dev.statute.openapi.testing.finding.ConformanceRule;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OpenApiConformanceTest {

  private static final String DOCUMENT =
      """
      openapi: 3.1.1
      info: {title: Things, version: '1'}
      paths:
        /things/{id}:
          get:
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
              - {name: limit, in: query, schema: {type: integer}}
              - {name: If-None-Match, in: header, schema: {type: string}}
            responses:
              '200':
                description: OK
                headers:
                  ETag: {required: true, schema: {type: string}}
                  X-Count: {schema: {type: integer}}
                content:
                  application/json:
                    schema:
                      type: object
                      required: [name]
                      properties: {name: {type: string}}
              '304': {description: Not Modified}
              '401': {description: Unauthorized}
              '204': {description: No Content}
      """;

  private static final String LAWFUL =
      "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nX-Count: 3\r\nContent-Type: application/json\r\n"
          + "Content-Length: 12\r\n\r\n{\"name\":\"a\"}";

  private static final String REFUSAL = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";

  private static final String NOT_ALLOWED =
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\nContent-Length: 0\r\n\r\n";

  /** Answers as the document says, apart from what a function says of requests with GET. */
  private static String answer(String request, Function<String, String> lawful) {
    if (!request.startsWith("GET ")) {
      return NOT_ALLOWED;
    }
    String line = request.split("\r\n", 2)[0];
    boolean isFit = line.matches("GET /things/[1-9][0-9]{0,17}(\\?limit=-?[0-9]{1,18})? HTTP/1.1");
    return isFit ? lawful.apply(request) : REFUSAL;
  }

  private static ConformanceReport report(Function<String, String> server) {
    try (TextServer text = TextServer.start(server)) {
      return OpenApiConformance.of("things.yaml", DOCUMENT)
          .patience(Duration.ofSeconds(5))
          .against(text.uri())
          .requests(20)
          .run();
    }
  }

  private static ConformanceFinding only(Function<String, String> lawful, ConformanceRule rule) {
    ConformanceReport report = report(request -> answer(request, lawful));
    assertThat(report.findings()).isNotEmpty().allMatch(finding -> finding.rule() == rule);
    return report.findings().get(0);
  }

  @Test
  void aServerThatDoesWhatItsDocumentSaysConforms() {
    ConformanceReport report = report(request -> answer(request, r -> LAWFUL));

    assertThat(report.findings()).isEmpty();
    assertThat(report.lawfulRequests()).isEqualTo(20);
    assertThat(report.unlawfulRequests()).isEqualTo(10);
    assertThat(report.statuses()).containsEntry("GET /things/{id}", Map.of(200, 20));
    assertThat(report.unseen()).containsEntry("GET /things/{id}", List.of("304", "401", "204"));
    assertThat(report.toString()).contains("conforms to things.yaml (seed 1: 20 requests");
  }

  @Test
  void aStatusThatIsNotDeclaredIsFound() {
    ConformanceFinding finding =
        only(
            r -> "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n",
            ConformanceRule.UNDECLARED_STATUS);

    assertThat(finding.place()).hasToString("things.yaml:5:5");
    assertThat(finding.what())
        .isEqualTo(
            "The server answers with 500 Internal Server Error, which the document does not"
                + " declare. It declares 200, 304, 401, 204.");
  }

  @Test
  void aRequiredFieldThatIsMissingIsFound() {
    ConformanceFinding finding =
        only(r -> LAWFUL.replace("ETag: \"a\"\r\n", ""), ConformanceRule.MISSING_FIELD);

    assertThat(finding.place()).hasToString("things.yaml:14:13");
    assertThat(finding.what()).contains("lacks the field ETag");
  }

  @Test
  void aFieldThatIsMalformedIsFound() {
    assertThat(only(r -> LAWFUL.replace("\"a\"\r", "a\r"), ConformanceRule.FIELD_SYNTAX).what())
        .contains("ETag", "RFC 9110, 8.8.3");
  }

  @Test
  void aFieldThatItsSchemaDoesNotAllowIsFound() {
    assertThat(
            only(r -> LAWFUL.replace("X-Count: 3", "X-Count: many"), ConformanceRule.FIELD_SCHEMA)
                .what())
        .contains("X-Count", "integer", "many");
  }

  @Test
  void contentThatItsSchemaDoesNotAllowIsFound() {
    assertThat(
            only(
                    r -> LAWFUL.replace("{\"name\":\"a\"}", "{\"game\":\"a\"}"),
                    ConformanceRule.CONTENT_SCHEMA)
                .what())
        .contains("name");
  }

  @Test
  void contentThatIsNotJsonIsFound() {
    only(
        r -> LAWFUL.replace("{\"name\":\"a\"}", "{\"name\":\"a\"]"),
        ConformanceRule.MALFORMED_CONTENT);
  }

  @Test
  void contentOfAnotherMediaTypeIsFound() {
    only(
        r -> LAWFUL.replace("application/json", "text/html"),
        ConformanceRule.UNDECLARED_MEDIA_TYPE);
  }

  @Test
  void contentWhereTheDocumentDeclaresNoneIsFound() {
    only(
        r ->
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"a\"\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\nno",
        ConformanceRule.UNDECLARED_CONTENT);
  }

  @Test
  void contentInAResponseThatHasNoneIsFound() {
    for (String status : List.of("204 No Content", "304 Not Modified")) {
      ConformanceFinding finding =
          only(
              r -> "HTTP/1.1 " + status + "\r\nETag: \"a\"\r\n\r\nall the same",
              ConformanceRule.FORBIDDEN_CONTENT);

      assertThat(finding.what()).contains("content of 12 octets", "RFC 9110, 6.4.1");
    }
  }

  @Test
  void aRefusalWithoutAChallengeIsFound() {
    assertThat(
            only(
                    r -> "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",
                    ConformanceRule.DEMANDED_FIELD)
                .what())
        .contains("WWW-Authenticate", "RFC 9110, 15.5.2");
  }

  @Test
  void aMethodThatIsRefusedWithoutAllowIsFound() {
    ConformanceReport report =
        report(request -> answer(request, r -> LAWFUL).replace("Allow: GET\r\n", ""));

    assertThat(report.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(ConformanceRule.DEMANDED_FIELD);
              assertThat(finding.what()).contains("405", "Allow", "RFC 9110, 15.5.6");
            });
  }

  @Test
  void requestsThatTheDocumentDoesNotAllowMustBeRefused() {
    ConformanceReport report = report(request -> request.startsWith("GET ") ? LAWFUL : NOT_ALLOWED);

    assertThat(report.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.rule() == ConformanceRule.ACCEPTED_UNLAWFUL);
    assertThat(report.findings().get(0).what())
        .startsWith("The document does not allow the request: the parameter ")
        .endsWith("The server answers with 200 OK instead of refusing it.");
  }

  @Test
  void whatIsNotHttpIsFound() {
    assertThat(only(r -> "Hello\r\n\r\n", ConformanceRule.MALFORMED_MESSAGE).what())
        .contains("the status line is malformed: Hello");
    assertThat(only(r -> LAWFUL.replace("12\r", "13\r"), ConformanceRule.MALFORMED_MESSAGE).what())
        .contains("Content-Length is 13, but 12 octets came");
  }

  @Test
  void contentInChunksIsRead() {
    String chunked =
        LAWFUL
            .replace("Content-Length: 12", "Transfer-Encoding: chunked")
            .replace("{\"name\":\"a\"}", "7\r\n{\"name\"\r\n5;x=y\r\n:\"a\"}\r\n0\r\n\r\n");

    assertThat(report(request -> answer(request, r -> chunked)).findings()).isEmpty();
  }

  @Test
  void theReportShowsHowToRepeatTheRequest() {
    ConformanceReport report =
        report(request -> answer(request, r -> "HTTP/1.1 418 Teapot\r\nContent-Length: 0\r\n\r\n"));

    assertThat(report.toString())
        .contains("1. things.yaml:5:5: [undeclared-status] GET /things/{id} (20 times)")
        .containsPattern(
            "curl -i --path-as-is 'http://localhost:[0-9]+/things/[0-9]+.*' -H 'Accept")
        .contains("HTTP/1.1 418\n")
        .contains("GET /things/{id}: 418 × 20; never 200, 304, 401, 204");
  }

  @Test
  void theSameSeedMakesTheSameRequests() {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    for (StringBuilder requests : List.of(first, second)) {
      report(
          request -> {
            requests.append(request.replaceAll("Host: .*\r\n", ""));
            return answer(request, r -> LAWFUL);
          });
    }
    assertThat(first).isNotEmpty().hasToString(second.toString());
  }

  @Test
  void whatIsIgnoredIsNotReported() {
    try (TextServer text =
        TextServer.start(r -> answer(r, q -> LAWFUL.replace("\"a\"\r", "a\r")))) {
      OpenApiConformance.of("things.yaml", DOCUMENT)
          .against(text.uri())
          .requests(5)
          .ignoring(ConformanceRule.FIELD_SYNTAX)
          .assertConforms();
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    URI nobody;
    try (TextServer text = TextServer.start(r -> LAWFUL)) {
      nobody = text.uri();
    }
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () -> OpenApiConformance.of("things.yaml", DOCUMENT).against(nobody).assertConforms())
        .withMessageContaining("no answer from " + nobody);
  }

  @Test
  void documentsThatCannotBeTestedAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenApiConformance.of("a.yaml", "openapi: 3.1.1\npaths: {}\n"))
        .withMessage("the document has no operations");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenApiConformance.of("a.yaml", "<html>"))
        .withMessageContaining("a.yaml");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenApiConformance.of("things.yaml", DOCUMENT).without("GET /nothings"))
        .withMessage("the document has no operation GET /nothings");
  }

  @Test
  void requestsCanBeAnsweredWithoutASocket() {
    OpenApiConformance.of("things.yaml", DOCUMENT)
        .against(
            request -> {
              assertThat(new String(request.target().getBytes(ISO_8859_1), UTF_8))
                  .startsWith("/things/");
              return new ReceivedAnswer(304, List.of(), new byte[0], true);
            })
        .unlawfulRequests(0)
        .assertConforms();
  }

  @Test
  void givenValuesAndCredentialsAreSent() {
    String document =
        DOCUMENT.replace("      parameters:", "      security: [{key: []}]\n      parameters:")
            + """
            components:
              securitySchemes:
                key: {type: http, scheme: bearer}
            """;
    OpenApiConformance.of("things.yaml", document)
        .against(
            request -> {
              assertThat(request.target()).matches("/things/(7|8)(\\?.*)?");
              assertThat(request.field("Authorization")).hasValue("Bearer secret");
              return new ReceivedAnswer(304, List.of(), new byte[0], true);
            })
        .values("id", "7", "8")
        .credentials("key", "secret")
        .unlawfulRequests(0)
        .assertConforms();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenApiConformance.of("things.yaml", DOCUMENT).values("ids", "7"))
        .withMessage("no operation has a parameter ids");
  }
}
