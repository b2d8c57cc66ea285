package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {

  /**
   * RFC 9110, 12.5.1, Table 5, with the value that the algorithm gives for its last row (erratum
   * 7138).
   */
  @ParameterizedTest
  @CsvSource({
    "text/plain;format=flowed, 1000",
    "text/plain, 700",
    "text/html, 300",
    "image/jpeg, 500",
    "text/plain;format=fixed, 400",
    "text/html;level=3, 300"
  })
  void theMostSpecificRangeGivesTheQuality(String type, int quality) {
    Accept accept =
        Accept.parse(
            "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5");
    assertThat(accept.quality(MediaType.parse(type))).isEqualTo(quality);
  }

  @Test
  void choosesTheBestOfferAndTheFirstOfEquals() {
    Accept accept =
        Accept.parse("text/plain; q=0.5, text/html, text/x-dvi; q=0.8, text/x-c, a/b;q=0");
    MediaType html = MediaType.of("text", "html");
    MediaType c = MediaType.of("text", "x-c");
    MediaType plain = MediaType.of("text", "plain");
    assertThat(accept.best(List.of(plain, c, html))).contains(c);
    assertThat(accept.best(List.of(plain, MediaType.of("a", "b")))).contains(plain);
    assertThat(accept.best(List.of(MediaType.of("a", "b"), MediaType.of("c", "d")))).isEmpty();
    assertThat(Accept.parse("*/*;q=0").best(List.of(html))).isEmpty();
    assertThat(Accept.parse("a/b;c=1;q=0.1, a/b;d=2;q=0.9").quality(MediaType.parse("a/b;c=1;d=2")))
        .isEqualTo(900);
  }

  @Test
  void readsTheWeightInAnyPlaceAndWritesItLast() {
    assertThat(Accept.parse("a/b;Q=0.250;c=d")).hasToString("a/b;c=d;q=0.25");
    assertThat(Accept.of(Weighted.of(MediaRange.any("a"), 1), Weighted.of(MediaRange.any(), 0)))
        .hasToString("a/*;q=0.001, */*;q=0");
    assertThat(Accept.parse("a/b;q=1.000, a/c;q=1., a/d;q=0.")).hasToString("a/b, a/c, a/d;q=0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2", "1.1", "1.001", "0.1234", "1.0000", ".5", "-0", "+1", "", "a", "0.5a", "00", "\u0661"
      })
  void refusesOtherWeights(String weight) {
    assertRefused(() -> Accept.parse("a/b;q=" + weight));
    assertRefused(() -> AcceptEncoding.parse("gzip;q=" + weight));
    assertRefused(() -> AcceptLanguage.parse("en;q=" + weight));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "*/a", "a/", "/a", "a", "a/b;q=0.5;q=0.6", "a/b c/d", "a/b;c = d", "a/b;c"})
  void refusesWhatIsNoMediaRange(String range) {
    assertRefused(() -> Accept.parse(range));
  }

  @Test
  void aMediaRangeHasNoWeight() {
    assertRefused(() -> MediaRange.parse("a/b;q=0.5"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MediaRange.of(MediaType.parse("a/b;q=1")));
    assertThatIllegalArgumentException().isThrownBy(() -> Weighted.of("a", 1001));
    assertThatIllegalArgumentException().isThrownBy(() -> Weighted.of("a", -1));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|compress, gzip|, gzip, 1000",
        "|compress, gzip|, br, 0",
        "|compress, gzip|, identity, 1",
        "||, gzip, 0",
        "||, identity, 1",
        "*, br, 1000",
        "*, identity, 1000",
        "|compress;q=0.5, gzip;q=1.0|, compress, 500",
        "|gzip;q=1.0, identity; q=0.5, *;q=0|, identity, 500",
        "|gzip;q=1.0, identity; q=0.5, *;q=0|, br, 0",
        "|gzip, *;q=0|, identity, 0",
        "|identity;q=0|, identity, 0",
        "|x-gzip;q=0.3|, gzip, 300"
      })
  void ratesContentCodings(String field, String coding, int quality) {
    assertThat(AcceptEncoding.parse(field).quality(ContentCoding.parse(coding))).isEqualTo(quality);
  }

  @Test
  void prefersAnyListedCodingToNone() {
    List<ContentCoding> offers = List.of(ContentCoding.IDENTITY, ContentCoding.GZIP);
    assertThat(AcceptEncoding.parse("gzip;q=0.5").best(offers)).contains(ContentCoding.GZIP);
    assertThat(AcceptEncoding.parse("br").best(offers)).contains(ContentCoding.IDENTITY);
    assertThat(AcceptEncoding.parse("*;q=0").best(offers)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "da, 1000",
    "en-GB, 800",
    "en-gb-oed, 800",
    "en, 700",
    "en-US, 700",
    "eng, 0",
    "de, 0"
  })
  void ratesLanguagesByTheLongestRange(String tag, int quality) {
    assertThat(AcceptLanguage.parse("da, en-gb;q=0.8, en;q=0.7").quality(LanguageTag.parse(tag)))
        .isEqualTo(quality);
  }

  @Test
  void anyLanguageIsWhatNoOtherRangeMatches() {
    AcceptLanguage accept = AcceptLanguage.parse("*;q=0.5, fr;q=0");
    assertThat(accept.best(List.of(LanguageTag.parse("fr-CH"), LanguageTag.parse("de"))))
        .contains(LanguageTag.parse("de"));
    assertThat(LanguageRange.parse("*").matches(LanguageTag.parse("fr"))).isTrue();
  }

  @Test
  void mediaTypesCompareWithoutCaseWhereTheRfcSaysSo() {
    MediaType type = MediaType.parse("Text/HTML;Charset=\"utf-8\"");
    assertThat(type)
        .isEqualTo(MediaType.parse("text/html; charset=UTF-8"))
        .hasSameHashCodeAs(MediaType.parse("text/html;charset=UTF-8"));
    assertThat(type)
        .isNotEqualTo(MediaType.parse("text/html"))
        .isNotEqualTo(MediaType.parse("text/html;charset=a"));
    assertThat(MediaType.parse("a/b;c=d;e=f"))
        .isEqualTo(MediaType.parse("a/b;e=f;c=d"))
        .isNotEqualTo(MediaType.parse("a/b;c=D;e=f"));
    assertThat(type.charset()).contains("utf-8");
    assertThat(type).hasToString("text/html;charset=utf-8");
    assertThat(MediaType.parse("text/html;"))
        .isEqualTo(MediaType.parse("text/html ; ;"))
        .hasToString("text/html");
    assertThat(MediaType.of("a", "b").with("C", "d e")).hasToString("a/b;c=\"d e\"");
    assertThat(MediaTypes.parse("text/example;charset=utf-8").types()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text/",
        "/html",
        "*/*",
        "text/*",
        "text /html",
        "a/b;charset = utf-8",
        "a/b;c=d;C=e",
        "a/b;c=",
        "a/b;=d",
        "a/b c",
        "a/b, c/d",
        "a/b;c=\"d"
      })
  void refusesWhatIsNoMediaType(String type) {
    assertRefused(() -> MediaType.parse(type));
  }
}
