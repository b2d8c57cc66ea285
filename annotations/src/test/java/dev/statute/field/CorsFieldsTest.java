package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.fixture.Kind;
import dev.statute.http.Header;
import dev.statute.http.Method;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** The grammars of Fetch, 3.2 and 3.3.4, and what its algorithms make of the values. */
class CorsFieldsTest {

  private static final Origin SHOP = Origin.parse("https://shop.example");

  @ParameterizedTest
  @CsvSource({
    "https://foo.invalid, https, foo.invalid, -1",
    "https://www.example.com, https, www.example.com, -1",
    "http://example.com:8080, http, example.com, 8080",
    "http://localhost:3000, http, localhost, 3000",
    "https://[2001:db8::1]:8443, https, [2001:db8::1], 8443",
    "http://[::1], http, [::1], -1",
    "chrome-extension://abcdefghijklmnop, chrome-extension, abcdefghijklmnop, -1",
    "ionic://localhost, ionic, localhost, -1"
  })
  void readsOrigins(String value, String scheme, String host, int port) {
    OptionalInt expected = port < 0 ? OptionalInt.empty() : OptionalInt.of(port);
    assertThat(Origin.parse(value))
        .isEqualTo(new Origin.Tuple(scheme, host, expected))
        .hasToString(value);
  }

  /** HTML, serialization of an origin: what a URL parser gives is in lower case, without a port. */
  @ParameterizedTest
  @CsvSource({
    "HTTPS://Shop.Example:443, https://shop.example",
    "http://shop.example:80, http://shop.example",
    "http://shop.example:0443, http://shop.example:443",
    "wss://shop.example:443, wss://shop.example",
    "ionic://shop.example:443, ionic://shop.example:443"
  })
  void writesOriginsAsBrowsersDo(String value, String written) {
    assertThat(Origin.parse(value)).hasToString(written).isEqualTo(Origin.parse(written));
  }

  @Test
  void readsTheOriginThatIsNotTold() {
    assertThat(Origin.parse("null")).isEqualTo(Origin.opaque()).hasToString("null");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NULL",
        "null null",
        "*",
        "shop.example",
        "//shop.example",
        "https:",
        "https://",
        "https:shop.example",
        "https://shop.example/",
        "https://shop.example/a",
        "https://shop.example?a",
        "https://shop.example#a",
        "https://me@shop.example",
        "ionic://me@shop.example",
        "ionic://me:secret@shop.example",
        "ionic://shop:@1",
        "https://shop.example:",
        "https://shop.example:65536",
        "https://shop.example:-1",
        "https://shop.example:999999",
        "https://a:1:2",
        "https://[::1",
        "https://shop example",
        "https://shop.example https://other.example",
        "https://shop.example, https://other.example",
        "1http://shop.example",
        "https://sh\u00f6p.example"
      })
  void refusesWhatIsNoOrigin(String value) {
    assertRefused(() -> Origin.parse(value));
  }

  @Test
  void refusesPartsThatMakeNoOrigin() {
    for (String host : List.of("", "a:1", "me@a", "a/b", "a b")) {
      assertThatIllegalArgumentException()
          .as(host)
          .isThrownBy(() -> new Origin.Tuple("ionic", host, OptionalInt.empty()));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin.Tuple("https", "a", OptionalInt.of(65_536)))
        .withMessageContaining("65536");
  }

  @Test
  void readsWhoIsAllowed() {
    assertThat(AllowedOrigin.parse("*")).isEqualTo(AllowedOrigin.any()).hasToString("*");
    assertThat(AllowedOrigin.parse("null")).isEqualTo(AllowedOrigin.of(Origin.opaque()));
    assertThat(AllowedOrigin.parse("https://shop.example")).isEqualTo(AllowedOrigin.of(SHOP));
    for (String wrong : List.of("", "**", "*, *", "* https://a", "https://a, https://b", "\n*")) {
      assertRefused(() -> AllowedOrigin.parse(wrong));
    }
  }

  /** Fetch, 4.10, CORS check. */
  @Test
  void theWildcardIsNotForRequestsWithCredentials() {
    Origin other = Origin.parse("https://other.example");
    assertThat(AllowedOrigin.any().allows(SHOP, false)).isTrue();
    assertThat(AllowedOrigin.any().allows(SHOP, true)).isFalse();
    assertThat(AllowedOrigin.of(SHOP).allows(SHOP, true)).isTrue();
    assertThat(AllowedOrigin.of(SHOP).allows(other, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "True", "TRUE", "false", "1", "true, true", "?1", "\"true\""})
  void onlyTrueAllowsCredentials(String wrong) {
    assertThat(AllowedCredentials.parse("true")).hasToString("true");
    assertRefused(() -> AllowedCredentials.parse(wrong));
  }

  /** Fetch, 4.8, CORS-preflight fetch, steps 7.5 and on. */
  @Test
  void methodsAreAllowedByNameOrBySafelistOrByWildcard() {
    AllowedMethods some = AllowedMethods.parse("PUT, , patch,PUT");
    assertThat(some.methods()).containsExactly("PUT", "patch");
    assertThat(some).hasToString("PUT, patch").isEqualTo(AllowedMethods.parse("patch, PUT"));
    assertThat(some.allows("PUT", true)).isTrue();
    assertThat(some.allows("PATCH", true)).isFalse();
    assertThat(some.allows("POST", true)).isTrue();
    AllowedMethods any = AllowedMethods.any();
    assertThat(any.allows("DELETE", false)).isTrue();
    assertThat(any.allows("DELETE", true)).isFalse();
    assertThat(AllowedMethods.parse("GET, *").allows("DELETE", false)).isTrue();
    assertThat(AllowedMethods.of(Method.PUT, Method.DELETE)).hasToString("PUT, DELETE");
    assertRefused(() -> AllowedMethods.parse("PUT DELETE"));
    assertRefused(() -> AllowedMethods.parse("\"PUT\""));
  }

  @Test
  void fieldsAreAllowedByNameInAnyCaseOrByWildcard() {
    AllowedFieldNames some = AllowedFieldNames.parse("X-A, etag,x-a");
    assertThat(some.names()).hasSize(2);
    assertThat(some).isEqualTo(AllowedFieldNames.of("ETag", "x-A")).hasToString("X-A, etag");
    assertThat(some.allows(new FieldName("ETAG"), true)).isTrue();
    assertThat(some.allows(new FieldName("Link"), false)).isFalse();
    assertThat(AllowedFieldNames.any().allows(new FieldName("Link"), false)).isTrue();
    assertThat(AllowedFieldNames.any().allows(new FieldName("Link"), true)).isFalse();
    assertRefused(() -> AllowedFieldNames.parse("a b"));
  }

  /** A list of no method says so by its absence, since some read an empty line as one of "". */
  @Test
  void writesNoLineForAnEmptyList() {
    assertThat(AllowedMethods.CODEC.write(AllowedMethods.of())).isEmpty();
    assertThat(AllowedFieldNames.CODEC.write(AllowedFieldNames.of())).isEmpty();
  }

  @Test
  void readsWhatWasReceived() {
    Fields fields =
        Fields.builder()
            .add("Access-Control-Allow-Origin", "https://shop.example/")
            .add("Access-Control-Max-Age", "soon")
            .add("Access-Control-Allow-Methods", "PUT")
            .add("Access-Control-Allow-Methods", "DELETE")
            .build();
    assertThat(fields.get(Header.ACCESS_CONTROL_ALLOW_ORIGIN, AllowedOrigin.CODEC)).isEmpty();
    assertThat(fields.get(Header.ACCESS_CONTROL_MAX_AGE, DeltaSeconds.CODEC)).isEmpty();
    assertThat(fields.get(Header.ACCESS_CONTROL_ALLOW_METHODS, AllowedMethods.CODEC))
        .contains(AllowedMethods.of(Method.PUT, Method.DELETE));
  }

  /** Spring reads what we write as we mean it, and we read what Spring writes. */
  @Test
  void agreesWithSpring() {
    for (int i = 0; i < 500; i++) {
      long seed = 0xC025L + i;
      HttpHeaders spring = new HttpHeaders();
      spring.add("Access-Control-Allow-Headers", value("AllowedFieldNames", seed));
      spring.add("Origin", value("Origin", seed));
      AllowedFieldNames names = AllowedFieldNames.parse(spring.get("Access-Control-Allow-Headers"));
      assertThat(spring.getAccessControlAllowHeaders().stream().filter(name -> !name.isEmpty()))
          .as("seed " + seed)
          .containsExactlyElementsOf(names.names().stream().map(FieldName::name).toList());
      spring.setAccessControlAllowHeaders(List.of("X-A", "ETag"));
      spring.setAccessControlAllowOrigin(spring.getOrigin());
      spring.setAccessControlAllowCredentials(true);
      spring.setAccessControlMaxAge(i);
      assertThat(AllowedOrigin.parse(spring.get("Access-Control-Allow-Origin").get(0)))
          .hasToString(spring.getOrigin());
      assertThat(AllowedFieldNames.parse(spring.get("Access-Control-Allow-Headers")))
          .isEqualTo(AllowedFieldNames.of("X-A", "ETag"));
      assertThat(DeltaSeconds.parse(spring.getFirst("Access-Control-Max-Age")).seconds())
          .isEqualTo(i);
      AllowedCredentials.parse(spring.getFirst("Access-Control-Allow-Credentials"));
    }
  }

  private static String value(String kind, long seed) {
    return Kind.ALL.stream()
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElseThrow()
        .generate()
        .apply(new SplittableRandom(seed))
        .toString();
  }
}
