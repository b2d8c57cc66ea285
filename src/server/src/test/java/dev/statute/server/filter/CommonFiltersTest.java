package dev.statute.server.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.field.UriReference;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.PlainReply;
import dev.statute.server.PublicLinks;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters and observers that many servers need. */
class CommonFiltersTest {

  private static final Routes ROUTES =
      Routes.of(
          Route.of(
              "GET",
              "/id/{x}",
              call -> PlainReply.of(200, Content.text("" + call.contextOrNull(RequestId.class)))),
          Route.of(
              "GET",
              "/link",
              call ->
                  PlainReply.of(
                      200,
                      Content.text(
                          call.context(PublicLinks.class)
                              .absolute(UriReference.parse("/a"))
                              .toString()))),
          Route.of(
              "FROB",
              "/",
              call -> {
                throw new IllegalStateException();
              }));

  private final LogCapture log = new LogCapture();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private static Sent withId(String... fields) {
    return Sent.by(ROUTES, RequestIds.inField("X-Request-ID"), Sent.get("/id/1", fields));
  }

  @Test
  void aValidIdIsKept() {
    Sent sent = withId("x-request-id", "a-1.2_Z");
    assertThat(sent.text()).isEqualTo("a-1.2_Z");
    assertThat(sent.field("X-Request-ID")).isEqualTo("a-1.2_Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "<script>", "a,b", "\"", "é", "${jndi:x}", "a;b"})
  void anotherIsReplaced(String value) {
    Sent sent = withId("X-Request-ID", value);
    assertThat(sent.text()).hasSize(36).isEqualTo(sent.field("X-Request-ID"));
  }

  @Test
  void oneThatIsMissingLongOrRepeatedIsReplaced() {
    assertThat(withId().text()).hasSize(36);
    assertThat(withId("X-Request-ID", "a".repeat(129)).text()).hasSize(36);
    assertThat(withId("X-Request-ID", "a", "X-Request-ID", "b").text()).hasSize(36);
    assertThatIllegalArgumentException().isThrownBy(() -> new RequestId("a b"));
    assertThatIllegalArgumentException().isThrownBy(() -> RequestIds.inField("a b"));
  }

  @Test
  void responsesWithoutARouteHaveAnIdToo() {
    Sent sent = Sent.by(ROUTES, RequestIds.inField("X-Request-ID"), Sent.get("/none"));
    assertThat(sent.code()).isEqualTo(404);
    assertThat(sent.field("X-Request-ID")).hasSize(36);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /id/secret?a=b, GET /id/{x} 200 4 -",
    "HEAD, /id/secret, HEAD /id/{x} 200 0 -",
    "GET, /secret, GET - 404 99 -",
    "SECRET, /id/1, - - 501 99 -",
    "FROB, /, FROB / 500 49 IllegalStateException"
  })
  void anAccessLogHasNothingThatAClientWrote(String method, String path, String expected) {
    List<String> lines = new ArrayList<>();
    Dispatcher dispatcher =
        Dispatcher.builder(new JacksonCodec(), ROUTES).observer(AccessLog.to(lines::add)).build();
    Sent.by(
        dispatcher, Request.builder(method, path.replaceFirst("\\?.*", "")).query("a=b").build());
    assertThat(lines).hasSize(1);
    String line = lines.get(0).replaceFirst(" [0-9]+\\.[0-9]{3}ms ", " ");
    assertThat(line.replaceFirst(" (4|5)(..) [0-9]+ ", " $1$2 "))
        .isEqualTo(expected.replaceFirst(" (4|5)(..) [0-9]+ ", " $1$2 "));
  }

  @Test
  void onlyKnownHostsAreAnsweredAndCanBeLinkedTo() {
    KnownHosts hosts = KnownHosts.of("shop.example", "shop.example:8443");
    Request known =
        Request.builder("GET", "/link").scheme("https").authority("Shop.example:8443").build();
    assertThat(Sent.by(ROUTES, hosts, known).text()).isEqualTo("https://shop.example:8443/a");
    Request evil =
        Request.builder("GET", "/link").scheme("https").authority("evil.example").build();
    assertThat(Sent.by(ROUTES, hosts, evil).code()).isEqualTo(421);
    assertThat(Sent.by(ROUTES, hosts, Request.builder("GET", "/link").build()).code())
        .isEqualTo(421);
    assertThatIllegalArgumentException().isThrownBy(() -> KnownHosts.of("u@h"));
  }
}
