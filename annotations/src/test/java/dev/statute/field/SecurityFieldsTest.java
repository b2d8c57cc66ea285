package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.structured.CrossOriginEmbedderPolicy;
import dev.statute.field.structured.CrossOriginOpenerPolicy;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.http.Header;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityFieldsTest {

  /** RFC 6797, 6.1 and 6.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '^',
      value = {
        "max-age=31536000 > max-age=31536000",
        "max-age=15768000 ; includeSubDomains > max-age=15768000; includeSubDomains",
        "max-age=\"31536000\" > max-age=31536000",
        "max-age=0 > max-age=0",
        "max-age=0; includeSubDomains > max-age=0; includeSubDomains",
        "INCLUDESUBDOMAINS; Max-Age = 1;preload > max-age=1; includeSubDomains; preload",
        ";; max-age=1; ; > max-age=1",
        "max-age=1; a; b=c; d=\"e;f\" > max-age=1",
        "max-age=99999999999999999999 > max-age=9223372036854775807"
      })
  void strictTransportSecurityIsReadByItsDirectives(String value, String expected) {
    assertThat(StrictTransportSecurity.parse(value)).hasToString(expected);
    assertThat(StrictTransportSecurity.parseReceived(value)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "max-age",
        "max-age=",
        "max-age=\"\"",
        "max-age=a",
        "max-age=-1",
        "max-age=1.5",
        "includeSubDomains",
        "max-age=1; max-age=1",
        "max-age=1; Max-Age=2",
        "max-age=1; includeSubDomains; includesubdomains",
        "max-age=1; includeSubDomains=true",
        "max-age=1, includeSubDomains",
        "max-age=1 includeSubDomains",
        "max-age=1; a b",
        "max-age=1; a=\"b"
      })
  void strictTransportSecurityIsIgnoredWhereItIsMalformed(String value) {
    assertRefused(() -> StrictTransportSecurity.parse(value));
    Fields fields = Fields.builder().add("Strict-Transport-Security", value).build();
    assertThat(fields.get(Header.STRICT_TRANSPORT_SECURITY, StrictTransportSecurity.CODEC))
        .isEmpty();
  }

  /** RFC 6797, 8.1. */
  @Test
  void theFirstLineCounts() {
    Fields fields =
        Fields.builder()
            .add("Strict-Transport-Security", "max-age=1")
            .add("Strict-Transport-Security", "max-age=2; includeSubDomains")
            .build();
    assertThat(fields.get(Header.STRICT_TRANSPORT_SECURITY, StrictTransportSecurity.CODEC))
        .contains(StrictTransportSecurity.of(Duration.ofMillis(1500)));
    assertThat(StrictTransportSecurity.of(Duration.ofDays(730)).withSubDomains().withPreload())
        .hasToString("max-age=63072000; includeSubDomains; preload");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrictTransportSecurity.of(Duration.ofSeconds(-1)));
  }

  /** W3C Referrer Policy, 8.1 and 11.1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "no-referrer > no-referrer",
        "no-referrer, strict-origin-when-cross-origin > strict-origin-when-cross-origin",
        "no-referrer, future-policy > no-referrer",
        "UNSAFE-URL > unsafe-url",
        ", origin,, > origin"
      })
  void theLastReferrerPolicyThatIsKnownCounts(String value, String expected) {
    assertThat(ReferrerPolicy.parse(value)).hasToString(expected);
  }

  @Test
  void referrerPoliciesAreReadOfAllLines() {
    Fields fields =
        Fields.builder().add("Referrer-Policy", "origin").add("Referrer-Policy", "x").build();
    assertThat(fields.get(Header.REFERRER_POLICY, ReferrerPolicy.CODEC))
        .contains(ReferrerPolicy.ORIGIN);
    for (String none : List.of("", "x", "\"origin\"", "no referrer")) {
      assertRefused(() -> ReferrerPolicy.parse(none));
    }
  }

  @Test
  void onlyNosniffKeepsFromGuessing() {
    assertThat(ContentTypeOptions.parse("NoSniff")).isEqualTo(ContentTypeOptions.NOSNIFF);
    assertThat(ContentTypeOptions.NOSNIFF).hasToString("nosniff");
    assertThat(ContentTypeOptions.parseReceived("nosniff, foo"))
        .isEqualTo(ContentTypeOptions.NOSNIFF);
    for (String other : List.of("", "sniff", "nosniff x", "foo, nosniff", "'nosniff'")) {
      assertRefused(() -> ContentTypeOptions.parse(other));
      assertRefused(() -> ContentTypeOptions.parseReceived(other));
    }
  }

  @Test
  void framesAreDeniedWhereOptionsContradict() {
    assertThat(FrameOptions.parse("deny")).isEqualTo(FrameOptions.DENY).hasToString("DENY");
    assertThat(FrameOptions.parse("SameOrigin")).hasToString("SAMEORIGIN");
    assertThat(FrameOptions.parseReceived("SAMEORIGIN, sameorigin"))
        .isEqualTo(FrameOptions.SAMEORIGIN);
    assertThat(FrameOptions.parseReceived("SAMEORIGIN, DENY")).isEqualTo(FrameOptions.DENY);
    assertThat(FrameOptions.parseReceived("SAMEORIGIN, x")).isEqualTo(FrameOptions.DENY);
    for (String other : List.of("", "x", "ALLOW-FROM https://example.com/", "ALLOWALL")) {
      assertRefused(() -> FrameOptions.parse(other));
      assertRefused(() -> FrameOptions.parseReceived(other));
    }
  }

  /** Fetch, 3.7: by its letters. */
  @Test
  void resourcePoliciesAreWordsInLowerCase() {
    assertThat(CrossOriginResourcePolicy.parse("same-site"))
        .isEqualTo(CrossOriginResourcePolicy.SAME_SITE)
        .hasToString("same-site");
    for (String other : List.of("", "Same-Site", "same-origin, same-site", "none")) {
      assertRefused(() -> CrossOriginResourcePolicy.parse(other));
    }
  }

  /** HTML, 7.1.3 and 7.1.4. */
  @Test
  void openerAndEmbedderPoliciesAreItems() {
    Fields fields =
        Fields.builder()
            .add("Cross-Origin-Opener-Policy", "same-origin;a=b; report-to=\"coop\"")
            .add("Cross-Origin-Embedder-Policy", "require-corp; report-to=1")
            .build();
    assertThat(fields.get(Header.CROSS_ORIGIN_OPENER_POLICY, CrossOriginOpenerPolicy.CODEC))
        .contains(
            CrossOriginOpenerPolicy.of(CrossOriginOpenerPolicy.Policy.SAME_ORIGIN)
                .reportingTo("coop"));
    assertThat(fields.get(Header.CROSS_ORIGIN_EMBEDDER_POLICY, CrossOriginEmbedderPolicy.CODEC))
        .contains(CrossOriginEmbedderPolicy.of(CrossOriginEmbedderPolicy.Policy.REQUIRE_CORP));
    assertThat(CrossOriginOpenerPolicy.parse("noopener-allow-popups;report-to=\"a b\""))
        .hasToString("noopener-allow-popups;report-to=\"a b\"");
    for (String other : List.of("", "Same-Origin", "\"same-origin\"", "same-site", "a, b", "?1")) {
      assertRefused(() -> CrossOriginOpenerPolicy.parse(other));
      assertRefused(() -> CrossOriginEmbedderPolicy.parse(other));
    }
    assertRefused(
        () ->
            CrossOriginOpenerPolicy.of(CrossOriginOpenerPolicy.Policy.UNSAFE_NONE)
                .reportingTo("\u00E4"));
  }

  @Test
  void permissionsAreADictionary() {
    Fields fields =
        Fields.builder()
            .add("Permissions-Policy", "geolocation=(self \"https://a.example\"), camera=()")
            .build();
    assertThat(fields.get(Header.PERMISSIONS_POLICY, StructuredDictionary.CODEC)).isPresent();
  }
}
