package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statute.UnexpectedResponseException;
import dev.statute.client.MalformedResponseException;
import dev.statute.client.RefusedRequestException;
import dev.statute.fixture.ScriptedServer;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client tells a request that the server refused by itself from a broken contract. */
class RefusedRequestTest {

  private static final Item ITEM = new Item(1, "tea", 2, true, null, List.of(), Map.of());

  private static final String REFUSED = "{\"title\":\"T\",\"refused\":true}";

  private static <E extends UnexpectedResponseException> E failure(Class<E> type, String response)
      throws IOException {
    try (ScriptedServer server = new ScriptedServer(response)) {
      Shop shop = ShopClient.of(HttpClient.newHttpClient(), server.uri(""), new JacksonCodec());
      return catchThrowableOfType(type, () -> shop.post(1, (byte) 0, ITEM));
    }
  }

  /** The contract demands Retry-After, and in a law of its own a company demands more. */
  @Test
  void aDeclaredStatusThatLacksAFieldIsARefusal() throws IOException {
    RefusedRequestException failure =
        failure(
            RefusedRequestException.class,
            ScriptedServer.typed(413, "application/problem+json", REFUSED));
    assertThat(failure)
        .hasMessage(
            "POST /shop/v1.0/items: the server refused the request with 413, before it called the"
                + " operation");
    assertThat(failure.code()).isEqualTo(413);
    assertThat(failure.refusal().orElseThrow().title()).isEqualTo("T");
    assertThat(failure.fields().first("Content-Type")).contains("application/problem+json");
  }

  @Test
  void anUndeclaredStatusIsUndeclaredAndARefusal() throws IOException {
    UndeclaredResponseException failure =
        failure(
            UndeclaredResponseException.class,
            ScriptedServer.typed(404, "application/problem+json", REFUSED));
    assertThat(failure.refusal().orElseThrow().title()).isEqualTo("T");
    assertThat(failure)
        .hasMessage(
            "POST /shop/v1.0/items answered 404, which the contract does not declare; the server"
                + " refused the request before it called the operation, see refusal()");
  }

  @Test
  void othersMayBeOfTheOperation() throws IOException {
    for (String content :
        List.of("{}", "{\"refused\":false}", "{\"refused\":\"true\"}", "[]", "{", "")) {
      MalformedResponseException failure =
          failure(
              MalformedResponseException.class,
              ScriptedServer.typed(413, "application/problem+json", content));
      assertThat(failure.refusal()).as(content).isEmpty();
    }
  }
}
