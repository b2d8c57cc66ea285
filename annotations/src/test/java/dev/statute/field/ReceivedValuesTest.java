package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recipient recovers from values that no sender should send. */
class ReceivedValuesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Mon, 06 Nov 1994 08:49:37 GMT",
        "Monday, 06-Nov-94 08:49:37 GMT",
        "Mon Nov  6 08:49:37 1994",
        "sun, 06 nov 1994 08:49:37 gmt",
        "SUNDAY, 06-NOV-94 08:49:37 GMT",
        "sun nov  6 08:49:37 1994",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sunday, 06-Nov-94 08:49:37 UTC",
        "Sun Nov  6 08:49:37 1994 GMT",
        "Sun Nov 6 08:49:37 1994",
        "Sun Nov 06 08:49:37 GMT 1994",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "Sun, 06 Nov 1994 08:49:37 -0000",
        "Sun, 06 Nov 1994 09:49:37 +0100",
        "Sun, 06 Nov 1994 03:49:37 -05:00",
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06-Nov-1994 08:49:37 GMT",
        "Sun,06 Nov 1994 08:49:37 GMT",
        "Sun, 06  Nov  1994  08:49:37  GMT",
        "06 Nov 1994 08:49:37 GMT",
        "Sun, 06 November 1994 8:49:37 GMT",
        "Sunday, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37.123 GMT"
      })
  void datesAreReadWithTheSlipsOfSenders(String text) {
    assertThat(HttpDate.parseReceived(text, CLOCK).instant()).isEqualTo("1994-11-06T08:49:37Z");
  }

  /** RFC 9110, 5.6.7; the day of the week decides where the century is open. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|Thursday, 01-Jan-70 00:00:00 GMT|, 1970-01-01T00:00:00Z",
        "|Wednesday, 01-Jan-70 00:00:00 GMT|, 2070-01-01T00:00:00Z",
        "|Sunday, 01-Jan-70 00:00:00 GMT|, 2070-01-01T00:00:00Z",
        "|Sunday, 22-Nov-76 00:00:00 GMT|, 2076-11-22T00:00:00Z",
        "|Monday, 22-Nov-76 00:00:00 GMT|, 1976-11-22T00:00:00Z",
        "|Wednesday, 24-Nov-76 00:00:00 GMT|, 1976-11-24T00:00:00Z",
        "|Tuesday, 24-Nov-76 00:00:00 GMT|, 1976-11-24T00:00:00Z",
        "|Thursday, 29-Feb-00 00:00:00 GMT|, 2000-02-29T00:00:00Z"
      })
  void dayOfTheWeekDecidesTheCenturyAndNothingElse(String text, Instant expected) {
    assertThat(HttpDate.parse(text, CLOCK).instant()).isEqualTo(expected);
    assertThat(HttpDate.parseReceived(text, CLOCK).instant()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1",
        "never",
        "784111777",
        "1994-11-06T08:49:37Z",
        "Wed, 31 Sep 1994 00:00:00 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 1994 08:49:37 PST",
        "Sun, 06 Nov 1994 08:49:37 GMTx",
        "Sun, 06 Nov 19940 08:49:37 GMT",
        "Sun, 06 Foo 1994 08:49:37 GMT",
        "Foo, 06 Nov 1994 08:49:37 GMT",
        "Tue, 14 July 04:58:08 GMT",
        "Sun, \u0660\u0666 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"
      })
  void whatIsNoDateIsRefused(String text) {
    assertRefused(() -> HttpDate.parseReceived(text, CLOCK));
  }

  @Test
  void fieldsThatHoldDatesReadThemSo() {
    String date = "sun, 6 nov 1994 08:49:37 utc";
    assertThat(RetryAfter.parseReceived(date))
        .isEqualTo(RetryAfter.at(HttpDate.parseReceived(date).instant()));
    assertThat(RetryAfter.parseReceived("120")).isEqualTo(RetryAfter.parse("120"));
    assertThat(IfRange.parseReceived(date)).isEqualTo(IfRange.of(HttpDate.parseReceived(date)));
    assertRefused(() -> RetryAfter.parse(date));
    assertRefused(() -> RetryAfter.parseReceived("0.5"));
    assertRefused(() -> RetryAfter.parseReceived("120 s"));
  }

  /** RFC 9110, 14.1.2. */
  @ParameterizedTest
  @CsvSource({
    "bytes=-5, 0, true",
    "bytes=-5, 3, true",
    "bytes=-0, 0, false",
    "bytes=-0, 3, false",
    "bytes=0-, 0, false",
    "bytes=0-4, 0, false",
    "bytes=3-, 3, false",
    "'bytes=9-,-1', 3, true"
  })
  void suffixIsSatisfiedByWhatIsShorter(String range, long length, boolean isSatisfiable) {
    assertThat(Range.parseReceived(range).isSatisfiable(length)).isEqualTo(isSatisfiable);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "bytes= 0-999 > bytes=0-999",
        "bytes = 0-1 , -5 > bytes=0-1, -5",
        "bytes=0 - 1 > bytes=0-1",
        "BYTES=0- > bytes=0-"
      })
  void rangesAreReadWithWhiteSpace(String value, String expected) {
    assertThat(Range.parseReceived(value)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x=1 2", "x=1-2", "bytes=2-1", "bytes=", "bytes 0-1", "bytes"})
  void rangesThatNobodyUnderstandsAreRefused(String value) {
    assertRefused(() -> Range.parseReceived(value));
  }

  /** RFC 9110, 4.2.1, 4.2.2, 4.2.4. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http:///a",
        "https://:443/",
        "HTTP://",
        "https://?q",
        "http://#f",
        "https://me@h/",
        "//me@h/"
      })
  void referencesWithoutAHostAreRefused(String value) {
    assertRefused(() -> UriReference.parse(value));
    assertRefused(() -> UriReference.parseReceived(value));
    assertRefused(() -> Link.parse("<" + value + ">; rel=x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "/a b > /a%20b",
        "/caf\u00C3\u00A9 > /caf%C3%A9",
        "/a?b={c}|[d] > /a?b=%7Bc%7D%7C%5Bd%5D",
        "/100%#a#b > /100%25#a%23b",
        "http://h/a b > http://h/a%20b",
        "/%C3%A9 > /%C3%A9"
      })
  void referencesAreEncodedWhereTheyShouldBe(String value, String expected) {
    assertThat(UriReference.parseReceived(value)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b/", "http://h\u00E9/", "1:a"})
  void authoritiesAreNotGuessed(String value) {
    assertRefused(() -> UriReference.parseReceived(value));
  }

  @Test
  void parametersAreReadWithWhiteSpaceAndOnce() {
    MediaType html = MediaType.of("text", "html");
    assertThat(MediaType.parseReceived("text/html; charset = utf-8"))
        .isEqualTo(html.with("charset", "utf-8"));
    assertThat(MediaType.parseReceived("text/html;a=1;a=2;b;;")).isEqualTo(html.with("a", "1"));
    assertRefused(() -> MediaType.parseReceived("html"));
    assertThat(CacheControl.parseReceived(List.of("max-age = 60")).directives())
        .isEqualTo(CacheControl.parse("max-age=60").directives());
  }

  @Test
  void wishesAreReadAsUserAgentsWriteThem() {
    assertThat(
            Accept.parseReceived(List.of("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2")))
        .hasToString("text/html, image/gif, image/jpeg, */*;q=0.2, */*;q=0.2");
    assertThat(AcceptLanguage.parseReceived(List.of("en_US, zh_Hans_CN;q=0.87654, *;q=1.0000")))
        .hasToString("en-US, zh-Hans-CN;q=0.876, *");
    assertThat(AcceptEncoding.parseReceived(List.of("gzip; q = .5"))).hasToString("gzip;q=0.5");
    assertRefused(() -> Accept.parse("*"));
    assertRefused(() -> AcceptLanguage.parse("en_US"));
  }

  /** RFC 9110, 12.5.1, 12.5.4. */
  @Test
  void listOfNothingWantsNothingInParticular() {
    MediaType json = MediaType.of("application", "json");
    assertThat(Accept.parse("").quality(json)).isEqualTo(1000);
    assertThat(Accept.parse("").best(List.of(json))).contains(json);
    assertThat(AcceptLanguage.parse(", ,").quality(new LanguageTag("de"))).isEqualTo(1000);
  }

  @Test
  void parametersThatTheServerLacksDoNotExcludeWhatItHas() {
    MediaType json = MediaType.of("application", "json");
    List<MediaType> offers = List.of(MediaType.of("text", "csv"), json);
    assertThat(Accept.parse("application/json;charset=utf-8").best(offers)).isEmpty();
    assertThat(Accept.parse("application/json;charset=utf-8").nearest(offers)).contains(json);
    assertThat(Accept.parse("application/json;v=1, text/csv;q=0.1").nearest(offers))
        .contains(offers.get(0));
    assertThat(Accept.parse("application/json;v=1;q=0").nearest(offers)).isEmpty();
    assertThat(Accept.parse("application/json;q=0, application/json;v=1").nearest(offers))
        .isEmpty();
    assertThat(
            Accept.parse("application/json;charset=utf-8")
                .nearest(List.of(json.with("charset", "utf-16"))))
        .isEmpty();
  }

  @Test
  void linksAreReadWithoutQuotes() {
    assertThat(Links.parseReceived(List.of("</a>; rel=https://e.org/x; title=a b")).links())
        .containsExactly(Link.to("/a", "https://e.org/x").with("title", "a b"));
    assertThat(Links.parseReceived(List.of("</a b,c>; rel=x")).links())
        .containsExactly(Link.to("/a%20b,c", "x"));
    assertRefused(() -> Links.parseReceived(List.of("<http:///a>; rel=x")));
    assertRefused(() -> Link.parse("</a>; rel=https://e.org/x"));
  }
}
