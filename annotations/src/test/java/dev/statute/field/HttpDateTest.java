package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.fixture.RandomValues;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class HttpDateTest {

  private static final Clock CLOCK = clock("2026-11-23T00:00:00Z");

  private static Clock clock(String now) {
    return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|Sun, 06 Nov 1994 08:49:37 GMT|, 1994-11-06T08:49:37Z",
        "|Sunday, 06-Nov-94 08:49:37 GMT|, 1994-11-06T08:49:37Z",
        "|Sun Nov  6 08:49:37 1994|, 1994-11-06T08:49:37Z",
        "|Wed Nov 16 08:49:37 1994|, 1994-11-16T08:49:37Z",
        "|Sat, 31 Dec 2016 23:59:60 GMT|, 2016-12-31T23:59:59Z",
        "|Sunday, 22-Nov-76 00:00:00 GMT|, 2076-11-22T00:00:00Z",
        "|Wednesday, 24-Nov-76 00:00:00 GMT|, 1976-11-24T00:00:00Z",
        "|Fri, 31 Dec 9999 23:59:59 GMT|, 9999-12-31T23:59:59Z",
        "|Thu, 29 Feb 2024 00:00:00 GMT|, 2024-02-29T00:00:00Z"
      })
  void readsAllThreeForms(String text, Instant instant) {
    assertThat(HttpDate.parse(text, CLOCK).instant()).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "sun, 06 nov 1994 08:49:37 gmt",
        "Tue, 14 July 04:58:08 GMT",
        "Mon, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49 GMT",
        "06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 94 08:49:37 GMT",
        "Sun, 06 Nov +1994 08:49:37 GMT",
        "Sun, 06 Nov 19940 08:49:37 GMT",
        "Sun, 06  Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:00 GMT",
        "Sun, 06 Nov 1994 08:49:60 GMT",
        "Sun, 06 Nov 1994 23:59:61 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMTx",
        "Sun, 06-Nov-94 08:49:37 GMT",
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06 Nov 1994 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994",
        "Sun Nov 06 08:49:37 94",
        "Sun Nov  6 08:49:37 1994 GMT",
        "Wed, 31 Sep 1994 00:00:00 GMT",
        "Wed, 29 Feb 2023 00:00:00 GMT",
        "Sun, \u0660\u0666 Nov 1994 08:49:37 GMT",
        "Sun, 06 Sept 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37.5 GMT",
        "Sun,06 Nov 1994 08:49:37 GMT"
      })
  void refusesEverythingElse(String text) {
    assertRefused(() -> HttpDate.parse(text, CLOCK));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31T23:59:59Z, 49, 2049", "1999-12-31T23:59:59Z, 50, 1950",
        "2000-01-01T00:00:00Z, 00, 2000",
    "2026-11-23T00:00:00Z, 77, 1977", "2026-11-23T00:00:00Z, 26, 2026",
        "2026-11-23T00:00:00Z, 75, 2075",
    "2076-01-01T00:00:00Z, 00, 2100"
  })
  void aTwoDigitYearIsNeverMoreThanFiftyYearsAhead(String now, String digits, int year) {
    ZonedDateTime date = ZonedDateTime.of(year, 6, 15, 12, 0, 0, 0, ZoneOffset.UTC);
    String text =
        DateTimeFormatter.ofPattern("EEEE, dd-MMM-", Locale.US).format(date)
            + digits
            + " 12:00:00 GMT";
    assertThat(HttpDate.parse(text, clock(now)).instant()).isEqualTo(date.toInstant());
  }

  @Test
  void theFiftyYearsAreCountedToTheSecond() {
    assertThat(HttpDate.parse("Monday, 23-Nov-76 00:00:00 GMT", CLOCK).instant())
        .isEqualTo("2076-11-23T00:00:00Z");
    assertThat(HttpDate.parse("Tuesday, 23-Nov-76 00:00:01 GMT", CLOCK).instant())
        .isEqualTo("1976-11-23T00:00:01Z");
  }

  @Test
  void saysWhereItWentWrong() {
    assertRefused(() -> HttpDate.parse("Sun, 6 Nov 1994 08:49:37 GMT"), 5, "2 digits");
    assertRefused(() -> HttpDate.parse("Sun, 06 nov 1994 08:49:37 GMT"), 8, "a month name");
    assertRefused(
        () -> HttpDate.parse("Mon, 06 Nov 1994 08:49:37 GMT"),
        0,
        "Sunday, which the date falls on");
  }

  @Test
  void writesWhatTheFormatterOfTheJdkWrites() {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < 5000; i++) {
      HttpDate date = RandomValues.date(random);
      assertThat(date).hasToString(formatter.format(date.instant()));
    }
  }

  @Test
  void takesNoNoticeOfTheDefaultLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"))
          .hasToString("Sun, 06 Nov 1994 08:49:37 GMT");
      assertThat(CacheControl.parse("max-age=60").maxAge())
          .hasValueSatisfying(d -> assertThat(d).hasSeconds(60));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(MediaType.parse("TEXT/INI;TITLE=a"))
          .isEqualTo(MediaType.parse("text/ini;title=a"));
      assertThat(new FieldName("WWW-AUTHENTICATE"))
          .hasSameHashCodeAs(new FieldName("www-authenticate"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void dropsTheFractionOfASecondAndBoundsTheYear() {
    assertThat(HttpDate.of(Instant.parse("1994-11-06T08:49:37.999Z")))
        .hasToString("Sun, 06 Nov 1994 08:49:37 GMT");
    assertThat(HttpDate.now(CLOCK).instant()).isEqualTo(CLOCK.instant());
    assertThat(HttpDate.of(Instant.EPOCH)).isLessThan(HttpDate.now(CLOCK));
    assertThat(HttpDate.of(Instant.parse("9999-12-31T23:59:59.9Z")))
        .hasToString("Fri, 31 Dec 9999 23:59:59 GMT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpDate.of(Instant.parse("+10000-01-01T00:00:00Z")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HttpDate.of(Instant.parse("-0001-12-31T23:59:59Z")));
    assertThatIllegalArgumentException().isThrownBy(() -> HttpDate.of(Instant.MAX));
  }
}
