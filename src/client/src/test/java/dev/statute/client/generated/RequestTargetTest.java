package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The request line, as it is on the wire (RFC 9112, 3; RFC 3986, 2 and 3). */
class RequestTargetTest {

  private static final String OK = "HTTP/1.1 204 No Content||";

  private static String line(
      String base, String template, UnaryOperator<ClientRequest> parts, Object... variables)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      Client client = Client.of(ScriptedServer.http(), server.uri(base), new JacksonCodec());
      parts
          .apply(ClientRequest.of(client, Operation.of("GET", template), variables))
          .send(ReceivedResponse::code);
      return server.request().line();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "''         , /orders   , /orders",
    "/          , /orders   , /orders",
    "/api       , /orders   , /api/orders",
    "/api/      , /orders   , /api/orders",
    "/a%20b/v1/ , /orders/  , /a%20b/v1/orders/",
    "''         , ''        , /",
    "/api       , ''        , /api",
    "/api       , /         , /api/",
  })
  void pathsFollowTheBase(String base, String path, String target) throws Exception {
    assertThat(line(base, path, UnaryOperator.identity())).isEqualTo("GET " + target + " HTTP/1.1");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a/b   , a%2Fb",
        "a?b   , a%3Fb",
        "a#b   , a%23b",
        "a%2Fb , a%252Fb",
        "..a   , ..a",
        "a;b=c , a%3Bb%3Dc",
        "a b+c , a%20b%2Bc",
        "é😀   , %C3%A9%F0%9F%98%80",
        "-._~  , -._~",
        "a@b:c , a%40b%3Ac",
        "\\    , %5C",
        "*     , %2A",
      })
  void variablesStayInTheirSegment(String value, String encoded) throws Exception {
    assertThat(line("", "/a/{x}/b", UnaryOperator.identity(), value))
        .isEqualTo("GET /a/" + encoded + "/b HTTP/1.1");
    assertThat(line("", "/a", request -> request.query(value, value)))
        .isEqualTo("GET /a?" + encoded + "=" + encoded + " HTTP/1.1");
  }

  @Test
  void lineBreaksEndNoRequestLine() throws Exception {
    String split = " HTTP/1.1\r\nX: y\r\n\r\n";
    String encoded = "%20HTTP%2F1.1%0D%0AX%3A%20y%0D%0A%0D%0A";
    assertThat(line("", "/a", request -> request.query("q", split)))
        .isEqualTo("GET /a?q=" + encoded + " HTTP/1.1");
    for (String value : List.of(split, "\n", "a\0", "\t", "\u007f")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request("/{x}", value))
          .withMessageContaining("control character");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request("/" + value))
          .withMessageContaining("control character");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("/a").query("q", "a\0"))
        .withMessageContaining("NUL");
  }

  @ParameterizedTest
  @CsvSource({
    "/caf%C3%A9 , /caf%C3%A9",
    "/café      , /caf%C3%A9",
    "/a%2fb     , /a%2fb",
    "/100%      , /100%25",
    "/%zz       , /%25zz",
    "/a b?c#d   , /a%20b%3Fc%23d",
    "'/!$&''()*+,;=:@-._~' , '/!$&''()*+,;=:@-._~'",
    "/[a]       , /%5Ba%5D",
    "//a        , //a",
  })
  void literalsKeepWhatAPathCanHave(String text, String encoded) throws Exception {
    assertThat(line("", text, UnaryOperator.identity())).isEqualTo("GET " + encoded + " HTTP/1.1");
  }

  @Test
  void variablesAndLiteralsShareSegments() throws Exception {
    assertThat(line("", "/v{x}-{y}.json", UnaryOperator.identity(), "1", ".."))
        .isEqualTo("GET /v1-...json HTTP/1.1");
  }

  @Test
  void parametersComeInOrderAndNullIsLeftOut() throws Exception {
    assertThat(
            line(
                "",
                "/a",
                request ->
                    request
                        .query("none", null)
                        .query("page", "2")
                        .queries("tag", List.of(3, 1), Object::toString)
                        .queries("no", List.of(), Object::toString)
                        .queries("no", (List<String>) null, Function.identity())
                        .query("empty", "")))
        .isEqualTo("GET /a?page=2&tag=3&tag=1&empty= HTTP/1.1");
  }

  private static ClientRequest request(String template, Object... variables) {
    return ClientRequest.of(
        Client.of(ScriptedServer.http(), URI.create("http://127.0.0.1:1/api"), new JacksonCodec()),
        Operation.of("GET", template),
        variables);
  }

  @ParameterizedTest
  @CsvSource({
    "/{x},.",
    "/{x},..",
    "/a/{x}/b,.",
    "/.{x}/b,.",
    "/{x}.,.",
    "/{x}/a/..,a",
    "/%2E%2e/{x},a",
    "/{x},../a",
    "/{x},../..",
    "/a{x},/."
  })
  void dotSegmentsAreRefused(String template, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(template, value))
        .withMessageContaining("segment")
        .withMessageContaining("'.");
  }

  @Test
  void emptyVariablesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("/{x}", ""))
        .withMessageContaining("empty");
  }

  @Test
  void thePathCannotChangeTheHost() {
    for (String start : List.of("a", ".example.org", "@example.org", ":80")) {
      assertThatIllegalArgumentException().isThrownBy(() -> request(start));
      assertThatIllegalArgumentException().isThrownBy(() -> request("{x}", start));
    }
  }

  @Test
  void halfSurrogatePairsAreRefused() {
    for (String half : Arrays.asList("\ud83d", "\ude00", "a\ud83da", "\ude00\ud83d")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request("/{x}", half))
          .withMessageContaining("surrogate");
      assertThatIllegalArgumentException().isThrownBy(() -> request("/" + half));
      assertThatIllegalArgumentException().isThrownBy(() -> request("").query("q", half));
      assertThatIllegalArgumentException().isThrownBy(() -> request("").query(half, "v"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "api                   , http or https",
    "/api                  , http or https",
    "ftp://h/              , http or https",
    "mailto:a@b            , http or https",
    "http:///api           , host",
    "http:api              , host",
    "http://a_b/           , host",
    "http://u:secret@h/    , user information",
    "http://h/?secret      , query",
    "http://h/?            , query",
    "http://h/#secret      , fragment",
    "http://h/#            , fragment",
    "http://h/a/../b       , segment",
    "http://h/.            , segment",
    "http://h/%2e%2E/      , segment",
    "http://h:65536/       , port",
  })
  void basesThatAreNoneAreRefused(String base, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Client.of(ScriptedServer.http(), URI.create(base), new JacksonCodec()))
        .withMessageContaining(problem)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP://h", "https://h:8443/a", "http://[::1]:80/", "http://h/caf\u00e9"})
  void basesThatAreFine(String base) {
    assertThat(Client.of(ScriptedServer.http(), URI.create(base), new JacksonCodec())).isNotNull();
  }
}
