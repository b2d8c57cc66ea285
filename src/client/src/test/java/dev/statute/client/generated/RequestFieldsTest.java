package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.JdkTransport;
import dev.statute.field.EntityTag;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header section of requests. */
class RequestFieldsTest {

  private static final String OK = "HTTP/1.1 204 No Content||";
  private static final String ACCEPT = "Accept: application/json, application/problem+json";

  private static List<String> lines(
      UnaryOperator<Client> settings, UnaryOperator<ClientRequest> parts) throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      parts
          .apply(
              ClientRequest.of(settings.apply(TestClients.of(server)), Operation.of("GET", "/a")))
          .send(ReceivedResponse::code);
      return server.request().ownLines();
    }
  }

  private static List<String> lines(UnaryOperator<ClientRequest> parts) throws Exception {
    return lines(UnaryOperator.identity(), parts);
  }

  @Test
  void valuesAreTheirTextAndNullIsLeftOut() throws Exception {
    assertThat(
            lines(
                request ->
                    request
                        .header("If-None-Match", EntityTag.weak("v1"))
                        .header("If-Match", null)
                        .header("X-Empty", "")
                        .header("X-Number", 7)))
        .containsExactlyInAnyOrder(ACCEPT, "If-None-Match: W/\"v1\"", "X-Empty: ", "X-Number: 7");
  }

  @Test
  void collectionsGiveALineForEachElement() throws Exception {
    assertThat(
            lines(request -> request.header("X-A", List.of(1, "b, c")).header("X-None", List.of())))
        .containsExactlyInAnyOrder(ACCEPT, "X-A: 1", "X-A: b, c");
    assertThatNullPointerException()
        .isThrownBy(() -> request().header("X-A", Arrays.asList("a", null)))
        .withMessage("X-A");
  }

  private static ClientRequest request() {
    return ClientRequest.of(
        Client.of(ScriptedServer.http(), URI.create("http://127.0.0.1:1"), new JacksonCodec()),
        Operation.of("GET", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "secret\r\nX: y",
        "secret\nX: y",
        "secret\rX: y",
        "secret\u0000",
        "secret\u007f",
        " secret",
        "secret ",
        "\tsecret",
        "secret\u010a",
        "secret\ud83d\ude00",
        "secret\u2028"
      })
  void valuesThatAreNoneAreRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().header("X-A", value))
        .withMessageContaining("X-A")
        .withNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().header("X-A", List.of("fine", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\r\nb", "\u00e9", ":path"})
  void namesThatAreNoneAreRefused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> request().header(name, "x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Host", "connection", "Content-Length", "Expect", "UPGRADE", "transfer-encoding"})
  void fieldsOfTheTransportAreRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().header(name, "x").send(ReceivedResponse::code))
        .withMessageContaining(name)
        .withMessageContaining("java.net.http");
  }

  /** Octets that the clause allows, and the transport cannot send (RFC 9110, 5.5). */
  @Test
  void octetsThatTheTransportWouldReplaceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().header("X-A", "secret\u00e9").send(ReceivedResponse::code))
        .withMessageContaining("X-A")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "CONNECT", "GET /\r\n"})
  void methodsThatAreNoneAreRefused(String method) {
    Client client =
        Client.of(ScriptedServer.http(), URI.create("http://127.0.0.1:1"), new JacksonCodec());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ClientRequest.of(client, Operation.of(method, "")).send(ReceivedResponse::code));
  }

  @Test
  void acceptIsWhatTheCodecReadsUnlessTheRequestHasOne() throws Exception {
    assertThat(lines(request -> request)).containsExactly(ACCEPT);
    assertThat(lines(request -> request.header("accept", "text/csv")))
        .containsExactly("accept: text/csv");
    assertThat(
            lines(
                client ->
                    client.intercepted(
                        next -> request -> next.sendAsync(request.withField("Accept", "text/csv"))),
                request -> request))
        .containsExactly("Accept: text/csv");
    assertThat(lines(request -> request.streaming(200, 206)))
        .containsExactly(ACCEPT + ", */*;q=0.001");
  }

  @Test
  void acceptHasProblemDetailsWhateverTheCodec() throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      ClientRequest.of(TestClients.of(server, new TextCodec()), Operation.of("GET", "/a"))
          .send(ReceivedResponse::code);
      assertThat(server.request().field("Accept"))
          .isEqualTo("text/plain, application/problem+json");
    }
  }

  @Test
  void customizersAddUpInOrder() throws Exception {
    JdkTransport plain = JdkTransport.of(ScriptedServer.http());
    JdkTransport transport =
        plain
            .customizing(request -> request.header("Authorization", "Bearer a"))
            .customizing(request -> request.setHeader("Authorization", "Bearer b"));
    try (ScriptedServer server = new ScriptedServer(OK, OK)) {
      ClientRequest.of(
              Client.of(transport, server.uri(""), new JacksonCodec()), Operation.of("GET", ""))
          .header("X-A", "1")
          .send(ReceivedResponse::code);
      assertThat(server.request().ownLines())
          .containsExactlyInAnyOrder(ACCEPT, "Authorization: Bearer b", "X-A: 1");
      ClientRequest.of(
              Client.of(plain, server.uri(""), new JacksonCodec()), Operation.of("GET", ""))
          .send(ReceivedResponse::code);
      assertThat(server.request().ownLines()).containsExactly(ACCEPT);
    }
  }

  /** The one that was added last sees the request first. */
  @Test
  void interceptorsNest() throws Exception {
    UnaryOperator<Client> settings =
        client ->
            client
                .intercepted(next -> request -> next.sendAsync(request.withField("X-A", "inner")))
                .intercepted(next -> request -> next.sendAsync(request.withField("X-A", "outer")));
    assertThat(lines(settings, request -> request.header("X-A", "own")))
        .containsExactlyInAnyOrder(ACCEPT, "X-A: inner");
  }

  @Test
  void clientsDoNotChange() throws Exception {
    assertThat(
            lines(
                client -> {
                  client.intercepted(
                      next -> request -> next.sendAsync(request.withField("X-A", "1")));
                  client.limitedTo(0);
                  return client;
                },
                request -> request))
        .containsExactly(ACCEPT);
  }
}
