package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statute.client.Client;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.Content;
import dev.statute.field.Allow;
import dev.statute.field.Problem;
import dev.statute.field.RetryAfter;
import dev.statute.field.UriReference;
import dev.statute.fixture.ScriptedServer;
import dev.statute.http.Response;
import dev.statute.http.Status;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generated client makes of responses that its contract does not declare. */
class UndeclaredResponseTest {

  private static final Item ITEM = new Item(1, "tea", 2, true, null, List.of(), Map.of());

  private static final String PROBLEM = "{\"type\": \"%s\"}";

  private static Shop shop(ScriptedServer server) {
    return ShopClient.of(Client.of(ScriptedServer.http(), server.uri(""), new JacksonCodec()));
  }

  private static UndeclaredResponseException undeclared(String response) throws IOException {
    try (ScriptedServer server = new ScriptedServer(response)) {
      return catchThrowableOfType(
          UndeclaredResponseException.class, () -> shop(server).post(1, (byte) 0, ITEM));
    }
  }

  private static PostItem post(String response) throws IOException {
    try (ScriptedServer server = new ScriptedServer(response)) {
      return shop(server).post(1, (byte) 0, ITEM);
    }
  }

  private static String conflict(String type) {
    return ScriptedServer.typed(409, "application/problem+json", PROBLEM.formatted(type));
  }

  @Test
  void knownStatusIsItsRecordWithItsFieldsAndContent() throws IOException {
    UndeclaredResponseException outcome =
        undeclared(
            "HTTP/1.1 405 No|Allow: GET, PUT|Content-Type: text/plain|Content-Length: 3||no!");

    Response.MethodNotAllowed<?> response = (Response.MethodNotAllowed<?>) outcome.response();
    assertThat(response.allow()).isEqualTo(Allow.parse("GET, PUT"));
    assertThat(((Content) response.body()).toText()).isEqualTo("no!");
    assertThat(outcome.code()).isEqualTo(405);
    assertThat(outcome)
        .hasMessage("POST /shop/v1.0/items answered 405, which the contract does not declare");
  }

  @ParameterizedTest
  @CsvSource({
    "299, UnrecognizedSuccessful, OK",
    "399, UnrecognizedRedirection, MULTIPLE_CHOICES",
    "306, UnrecognizedRedirection, MULTIPLE_CHOICES",
    "471, UnrecognizedClientError, BAD_REQUEST",
    "418, UnrecognizedClientError, BAD_REQUEST",
    "599, UnrecognizedServerError, INTERNAL_SERVER_ERROR",
    "700, UnrecognizedServerError, INTERNAL_SERVER_ERROR"
  })
  void unknownStatusIsTakenForTheFirstOfItsClass(int code, String record, Status status)
      throws IOException {
    UndeclaredResponseException outcome =
        undeclared("HTTP/1.1 " + code + " Odd|X-Why: because|Content-Length: 0||");

    assertThat(outcome.response().getClass().getSimpleName()).isEqualTo(record);
    assertThat(outcome.response().code()).isEqualTo(code);
    assertThat(outcome.response().status()).isEqualTo(status);
    assertThat(outcome.response().fields().first("X-Why")).contains("because");
  }

  /** As RFC 9110, 15, has a client treat a code that it does not recognize. */
  @ParameterizedTest
  @CsvSource({
    "405 No|X-Why: because, BAD_REQUEST",
    "405 No|X-Why: because|Allow: (, BAD_REQUEST",
    "407 No|X-Why: because|Proxy-Authenticate: =, BAD_REQUEST",
    "426 No|X-Why: because, BAD_REQUEST",
    "206 Some|X-Why: because, OK"
  })
  void whatLacksWhatItsStatusDemandsIsTakenForTheFirstOfItsClass(String response, Status status)
      throws IOException {
    UndeclaredResponseException outcome =
        undeclared("HTTP/1.1 " + response + "|Content-Length: 3||no!");

    assertThat(outcome.code()).isEqualTo(Integer.parseInt(response.substring(0, 3)));
    assertThat(outcome.response().status()).isEqualTo(status);
    assertThat(outcome.fields().first("X-Why")).contains("because");
    assertThat(outcome.content().toText()).isEqualTo("no!");
    assertThat(outcome)
        .hasMessage(
            "POST /shop/v1.0/items answered "
                + outcome.code()
                + ", which the contract does not declare");
  }

  @Test
  void declaredStatusWithoutItsFieldIsMalformed() throws IOException {
    String item = "{\"id\":1,\"name\":\"a\",\"weight\":1,\"isNew\":true,\"tags\":[],\"stock\":{}}";
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, item))) {
      assertThatThrownBy(() -> shop(server).put(1, (byte) 0, "a", null, ITEM))
          .isInstanceOf(MalformedResponseException.class)
          .hasMessage("PUT /shop/v1.0/items/a: 200 lacks ETag");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/problems/out-of-stock, OutOfStock",
    "../../../problems/out-of-stock, OutOfStock",
    "/problems/out-of-stock#, Conflict",
    "https://example.org/problems/out-of-stock, Conflict",
    "https://example.org/problems/duplicate, Duplicate",
    "about:blank, Conflict"
  })
  void causesOfOneStatusAreToldApartByProblemType(String type, String record) throws IOException {
    assertThat(post(conflict(type)).getClass().getSimpleName()).isEqualTo(record);
  }

  @Test
  void contentThatIsNoProblemIsOfNoProblemType() throws IOException {
    assertThat(post(ScriptedServer.json(409, "{\"title\": 1}")))
        .isEqualTo(new PostItem.Conflict(Problem.ofType("about:blank").build()));
  }

  @Test
  void recordOfAProblemTypeTakesNoOther() {
    Problem typed = Problem.ofType("/problems/out-of-stock").build();

    assertThat(new PostItem.OutOfStock(Problem.ofStatus(409).build()).body().type())
        .isEqualTo(UriReference.parse("/problems/out-of-stock"));
    assertThat(new PostItem.OutOfStock(typed).body()).isEqualTo(typed);
    assertThatThrownBy(() -> new PostItem.OutOfStock(Problem.ofType("/problems/other").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("body is a problem of another type than /problems/out-of-stock");
  }

  @Test
  void outcomeOfAsynchronousCallsIsTheSame() throws IOException {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 503 No|Content-Length: 0||")) {
      assertThatThrownBy(() -> shop(server).delete(1, (byte) 0, new Amount(1)).join())
          .isInstanceOf(CompletionException.class)
          .cause()
          .isInstanceOf(MalformedResponseException.class);
    }
  }

  @Test
  void interimResponsesAreNotTheAnswer() throws IOException {
    assertThat(
            post(
                "HTTP/1.1 103 Early Hints|Link: </a>; rel=\"x\"||"
                    + "HTTP/1.1 413 No|Retry-After: 5|Content-Type: application/problem+json|"
                    + "Content-Length: 2||{}"))
        .isEqualTo(
            new PostItem.ContentTooLarge(
                Problem.ofType("about:blank").build(), RetryAfter.parse("5")));
  }

  @Test
  void contentThatEndsEarlyIsAFailureOfTheTransport() throws IOException {
    try (ScriptedServer server =
        new ScriptedServer(
            "HTTP/1.1 409 No|Content-Type: application/problem+json|Content-Length: 99||{"
                + ScriptedServer.CLOSE)) {
      assertThatThrownBy(() -> shop(server).post(1, (byte) 0, ITEM))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void contentThatNoRecordTakesIsMalformed() throws IOException {
    try (ScriptedServer server = new ScriptedServer(ScriptedServer.json(200, "[null]"))) {
      assertThatThrownBy(() -> shop(server).query(1, (byte) 0, List.of()))
          .isInstanceOf(MalformedResponseException.class);
    }
  }

  @Test
  void redirectsAreFollowedOnlyByAnHttpClientThatDoes() throws IOException {
    String redirect = "HTTP/1.1 302 Found|Location: /shop/v1.0/new|Content-Length: 0||";
    String target =
        "HTTP/1.1 408 Late|Content-Type: application/problem+json|Content-Length: 2||{}";
    try (ScriptedServer server = new ScriptedServer(redirect, redirect, target)) {
      assertThat(
              shop(server)
                  .old(1, (byte) 0, dev.statute.field.Accept.parse("*/*"), "de", List.of(), null))
          .isEqualTo(new GetOld.Found(UriReference.parse("/shop/v1.0/new")));
      HttpClient following =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
      URI base = server.uri("");
      assertThat(
              ShopClient.of(following, base, new JacksonCodec())
                  .old(1, (byte) 0, dev.statute.field.Accept.parse("*/*"), "de", List.of(), null))
          .isInstanceOf(GetOld.RequestTimeout.class);
    }
  }

  @Test
  void baseWithAPathIsKept() throws IOException {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 500 No|Content-Length: 0||")) {
      Shop shop = ShopClient.of(ScriptedServer.http(), server.uri("/api/"), new JacksonCodec());

      assertThatThrownBy(() -> shop.post(1, (byte) 0, ITEM))
          .hasMessage(
              "POST /api/shop/v1.0/items answered 500, which the contract does not declare");
    }
  }
}
