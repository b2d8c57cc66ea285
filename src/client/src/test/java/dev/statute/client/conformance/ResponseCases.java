package dev.statute.client.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.Operation;
import dev.statute.UnexpectedResponseException;
import dev.statute.client.MalformedResponseException;
import dev.statute.client.RefusedRequestException;
import dev.statute.client.conformance.TestedTransport.Limit;
import dev.statute.client.generated.ClientRequest;
import dev.statute.client.generated.ReceivedResponse;
import dev.statute.field.EntityTag;
import dev.statute.fixture.ScriptedServer;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client is told of responses that are kept in memory. */
public abstract class ResponseCases extends TransportCases {

  private static final Function<ReceivedResponse, String> TEXT =
      response -> response.code() + " " + response.bodyOrNull(String.class);

  /** A method, a response, and what is read of it (RFC 9112, 6.3). */
  private static final List<List<String>> FRAMED =
      List.of(
          List.of("HEAD", "HTTP/1.1 200 x|Content-Length: 1234||", "200 null"),
          List.of("GET", "HTTP/1.1 204 x||", "204 null"),
          List.of("GET", "HTTP/1.1 304 x|Content-Length: 1234||", "304 null"),
          List.of("POST", "HTTP/1.1 205 x|Content-Length: 0||", "205 null"),
          List.of("GET", "HTTP/1.1 471 x|Content-Length: 0||", "471 null"),
          List.of(
              "GET",
              "HTTP/1.1 200 x|Content-Type: application/json|Transfer-Encoding: chunked||"
                  + "2|\"a|1|\"|0||",
              "200 a"),
          List.of("GET", "HTTP/1.1 200 x|Content-Type: application/json||\"a\"#close", "200 a"));

  private static final List<String> BROKEN =
      List.of(
          "#close",
          "HTTP/1.1 200 x|Content-Length: 5||abc#close",
          "HTTP/1.1 200 x|Transfer-Encoding: chunked||5|abc#close");

  @ParameterizedTest
  @MethodSource("transports")
  void responsesAreFramedByMethodAndStatus(TestedTransport tested) throws Exception {
    for (List<String> line : FRAMED) {
      try (ScriptedServer server = new ScriptedServer(line.get(1))) {
        assertThat(tested.request(server, line.get(0)).<String>send(TEXT)).isEqualTo(line.get(2));
      }
      try (ScriptedServer server = new ScriptedServer(line.get(1))) {
        assertThat(tested.request(server, line.get(0)).sendAsync(TEXT).join())
            .isEqualTo(line.get(2));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void interimResponsesArePassedOver(TestedTransport tested) throws Exception {
    tested.requires(Limit.INTERIM);
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 103 x|A: b||HTTP/1.1 204 x|C: d||")) {
      assertThat(tested.request(server, "GET").send(ReceivedResponse::fields).first("C"))
          .contains("d");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void responsesThatAreNotWholeAreFailures(TestedTransport tested) throws Exception {
    for (String response : BROKEN) {
      // A method that HTTP clients do not repeat on their own.
      try (ScriptedServer server = new ScriptedServer(response)) {
        assertThatExceptionOfType(UncheckedIOException.class)
            .as(response)
            .isThrownBy(() -> tested.request(server, "POST").body(1).send(TEXT))
            .withMessageStartingWith(
                "POST /a at 127.0.0.1:" + server.uri("").getPort() + " failed: ");
      }
      try (ScriptedServer server = new ScriptedServer(response)) {
        CompletableFuture<String> later = tested.request(server, "POST").body(1).sendAsync(TEXT);
        assertThatExceptionOfType(CompletionException.class)
            .isThrownBy(later::join)
            .havingCause()
            .isInstanceOf(UncheckedIOException.class)
            .withCauseInstanceOf(IOException.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void nobodyThere(TestedTransport tested) throws Exception {
    ScriptedServer server = new ScriptedServer();
    server.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> tested.request(server, "GET").send(TEXT));
  }

  @ParameterizedTest
  @MethodSource("transports")
  void linesOfFieldsStayApart(TestedTransport tested) throws Exception {
    try (ScriptedServer server =
        new ScriptedServer(
            "HTTP/1.1 204 x|Set-Cookie: a=b|X-A: 1|set-cookie: d=e|X-Empty:|X-B: \u00e9||")) {
      var fields = tested.request(server, "GET").send(ReceivedResponse::fields);
      assertThat(fields.all("Set-Cookie")).containsExactlyInAnyOrder("a=b", "d=e");
      assertThat(fields.first("X-A")).contains("1");
      assertThat(fields.first("X-Empty")).contains("");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void moreContentThanTheLimitIsNotKept(TestedTransport tested) throws Exception {
    String json = "\"" + "x".repeat(98) + "\"";
    for (String framing :
        List.of(
            "Content-Length: 100||" + json,
            "Transfer-Encoding: chunked||64|" + json + "|0||",
            "Transfer-Encoding: chunked||64|" + json + "|" + ScriptedServer.FOREVER + "1|x|")) {
      String response = "HTTP/1.1 200 x|Content-Type: application/json|" + framing;
      try (ScriptedServer server = new ScriptedServer(response)) {
        assertThatExceptionOfType(MalformedResponseException.class)
            .isThrownBy(
                () ->
                    ClientRequest.of(tested.client(server).limitedTo(99), Operation.of("GET", ""))
                        .send(TEXT))
            .withMessage("GET /: 200 has more content than the 99 octets that the client keeps")
            .satisfies(e -> assertThat(e.content().toText()).isEqualTo(json.substring(0, 99)));
        if (response.contains(ScriptedServer.FOREVER) && !tested.has(Limit.CANCELLING)) {
          assertThat(server.isLeft()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void connectionsAreUsedAgain(TestedTransport tested) throws Exception {
    try (ScriptedServer server = new ScriptedServer()) {
      for (int i = 0; i < 5; i++) {
        server.script(ScriptedServer.json(200 + 22 * i, "\"a\""));
        assertThat(tested.request(server, "PUT").body(1).<Integer>send(ReceivedResponse::code))
            .isEqualTo(200 + 22 * i);
      }
      assertThat(server.connections()).isLessThanOrEqualTo(5);
    }
  }

  /** The contract says what a status means, and no handler of the HTTP client. */
  @ParameterizedTest
  @MethodSource("transports")
  void unexpectedResponsesAreTheSame(TestedTransport tested) throws Exception {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(409, "{}", "X-A: b"))) {
      UnexpectedResponseException e =
          tested.request(server, "GET").send(UnexpectedResponseException::new);
      assertThat(e).hasMessageStartingWith("GET /a answered 409");
      assertThat(e.content().toText()).isEqualTo("{}");
    }
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "{}"))) {
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(
              () ->
                  tested
                      .request(server, "GET")
                      .send(response -> response.field(Header.ETAG, EntityTag.CODEC)))
          .withMessage("GET /a: 200 lacks ETag");
    }
    String refusal = "{\"type\":\"about:blank\",\"status\":400,\"title\":\"no\"}";
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.typed(400, "application/problem+json", refusal))) {
      assertThatExceptionOfType(UnexpectedResponseException.class)
          .isThrownBy(
              () ->
                  tested
                      .request(server, "GET")
                      .send(response -> response.field(Header.ETAG, EntityTag.CODEC)))
          .isNotInstanceOf(RefusedRequestException.class);
    }
  }

  /** RFC 9110, 15.5.2: the challenge is for the caller, and content was sent. */
  @ParameterizedTest
  @MethodSource("transports")
  void challengesArriveInAnswerToContent(TestedTransport tested) throws Exception {
    tested.requires(Limit.UNAUTHORIZED);
    try (ScriptedServer server =
        new ScriptedServer(ScriptedServer.json(401, "{}", "WWW-Authenticate: Bearer"))) {
      var fields = tested.request(server, "POST").body("a").send(ReceivedResponse::fields);
      assertThat(fields.first("WWW-Authenticate")).contains("Bearer");
    }
  }
}
