package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

  private static String line(String base, UnaryOperator<ClientRequest> parts) throws Exception {
    try (ScriptedServer server = new ScriptedServer(OK)) {
      Client client = Client.of(ScriptedServer.http(), server.uri(base), new JacksonCodec());
      parts.apply(ClientRequest.of(client, "GET")).send(ReceivedResponse::code);
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
    assertThat(line(base, request -> request.literal(path)))
        .isEqualTo("GET " + target + " HTTP/1.1");
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
        "../.. , ..%2F..",
        "\\    , %5C",
        "*     , %2A",
      })
  void variablesStayInTheirSegment(String value, String encoded) throws Exception {
    assertThat(line("", request -> request.literal("/a/").variable(value).literal("/b")))
        .isEqualTo("GET /a/" + encoded + "/b HTTP/1.1");
    assertThat(line("", request -> request.literal("/a").query(value, value)))
        .isEqualTo("GET /a?" + encoded + "=" + encoded + " HTTP/1.1");
  }

  @Test
  void lineBreaksAreEncoded() throws Exception {
    String split = " HTTP/1.1\r\nX: y\r\n\r\n";
    String encoded = "%20HTTP%2F1.1%0D%0AX%3A%20y%0D%0A%0D%0A";
    assertThat(line("", request -> request.literal("/").variable(split).query("q", split)))
        .isEqualTo("GET /" + encoded + "?q=" + encoded + " HTTP/1.1");
    assertThat(line("", request -> request.literal("/" + split)))
        .isEqualTo("GET /%20HTTP/1.1%0D%0AX:%20y%0D%0A%0D%0A HTTP/1.1");
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
    assertThat(line("", request -> request.literal(text)))
        .isEqualTo("GET " + encoded + " HTTP/1.1");
  }

  @Test
  void variablesAndLiteralsShareSegments() throws Exception {
    assertThat(
            line(
                "",
                request ->
                    request
                        .literal("/v")
                        .variable("1")
                        .literal("-")
                        .variable("..")
                        .literal(".json")))
        .isEqualTo("GET /v1-...json HTTP/1.1");
  }

  @Test
  void parametersComeInOrderAndNullIsLeftOut() throws Exception {
    assertThat(
            line(
                "",
                request ->
                    request
                        .literal("/a")
                        .query("none", null)
                        .query("page", "2")
                        .queries("tag", List.of(3, 1), Object::toString)
                        .queries("no", List.of(), Object::toString)
                        .queries("no", (List<String>) null, Function.identity())
                        .query("empty", "")))
        .isEqualTo("GET /a?page=2&tag=3&tag=1&empty= HTTP/1.1");
  }

  private static ClientRequest request() {
    return ClientRequest.of(
        Client.of(ScriptedServer.http(), URI.create("http://127.0.0.1:1/api"), new JacksonCodec()),
        "GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/|.", "/|..", "/a/|.|/b", "/.|.|/b", "/|.|.", "/a/..", "/%2E%2e/|a"})
  void dotSegmentsAreRefused(String parts) {
    ClientRequest request = request();
    for (String part : parts.split("\\|")) {
      boolean isLiteral = part.startsWith("/");
      if (isLiteral) {
        request.literal(part);
      } else {
        request.variable(part);
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.send(ReceivedResponse::code))
        .withMessageContaining("segment")
        .withMessageContaining("'.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.sendAsync(ReceivedResponse::code));
  }

  @Test
  void emptyVariablesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().literal("/").variable(""))
        .withMessageContaining("empty");
  }

  @Test
  void thePathCannotChangeTheHost() {
    for (String start : List.of("a", ".example.org", "@example.org", ":80")) {
      assertThatIllegalArgumentException().isThrownBy(() -> request().literal(start));
      assertThatIllegalArgumentException().isThrownBy(() -> request().variable(start));
    }
  }

  @Test
  void halfSurrogatePairsAreRefused() {
    for (String half : Arrays.asList("\ud83d", "\ude00", "a\ud83da", "\ude00\ud83d")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> request().literal("/").variable(half))
          .withMessageContaining("surrogate");
      assertThatIllegalArgumentException().isThrownBy(() -> request().literal("/" + half));
      assertThatIllegalArgumentException().isThrownBy(() -> request().query("q", half));
      assertThatIllegalArgumentException().isThrownBy(() -> request().query(half, "v"));
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
