package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.fixture.RandomValues;
import io.netty.handler.codec.DateFormatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.impl.auth.AuthChallengeParser;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.ParserCursor;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.QuotedCSV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ETag;
import org.springframework.http.HttpRange;

/**
 * Compares with libraries that read the same fields. Where they differ, the clause stands beside.
 */
@Execution(ExecutionMode.CONCURRENT)
class DifferentialTest {

  private static final int RUNS = 2000;
  private static final long SEED = 20260612;

  private static SplittableRandom random(int run) {
    return new SplittableRandom(SEED + run);
  }

  /** Gives null where a library throws or gives null. */
  private static Long seconds(Supplier<Long> library) {
    try {
      return library.get();
    } catch (RuntimeException refusal) {
      return null;
    }
  }

  private static Long apache(String date) {
    Instant instant = DateUtils.parseStandardDate(date);
    return instant == null ? null : Long.valueOf(instant.getEpochSecond());
  }

  private static Long netty(String date) {
    Date parsed = DateFormatter.parseHttpDate(date);
    return parsed == null ? null : Long.valueOf(parsed.getTime() / 1000);
  }

  private static String accepting(String date) {
    List<String> names = new ArrayList<>();
    Map<String, Supplier<Long>> all = new TreeMap<>();
    all.put("apache", () -> apache(date));
    all.put("jetty", () -> HttpDateTime.parse(date).toEpochSecond());
    all.put("netty", () -> netty(date));
    all.put("ours", () -> HttpDate.parse(date).instant().getEpochSecond());
    all.forEach(
        (name, library) -> {
          if (seconds(library) != null) {
            names.add(name);
          }
        });
    return String.join(" ", names);
  }

  @Test
  void allReadAnImfFixdateAlike() {
    for (int i = 0; i < RUNS; i++) {
      // Netty knows no years before 1601.
      HttpDate date = HttpDate.of(Instant.ofEpochSecond(random(i).nextLong(0, 253_402_300_800L)));
      long expected = date.instant().getEpochSecond();
      assertThat(
              List.of(
                  apache(date.toString()),
                  netty(date.toString()),
                  HttpDateTime.parseToEpoch(date.toString()) / 1000))
          .as("%s", date)
          .containsOnly(expected);
      assertThat(DateFormatter.format(new Date(expected * 1000))).isEqualTo(date.toString());
      // Jetty leaves out the zero of a day: RFC 9110, 5.6.7, has two digits.
      assertThat(HttpDateTime.format(date.instant()))
          .isEqualTo(date.toString().replace(", 0", ", "));
      assertThat(DateUtils.formatStandardDate(date.instant())).isEqualTo(date.toString());
    }
  }

  /**
   * Who accepts which date. RFC 9110, 5.6.7, lets a recipient be robust; we accept what the grammar
   * of HTTP-date has, and nothing else.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "|Sun, 06 Nov 1994 08:49:37 GMT|, apache jetty netty ours, all three forms MUST be accepted",
        "|Sunday, 06-Nov-94 08:49:37 GMT|, jetty netty ours, all three forms MUST be accepted; HttpClient reads obs-dates with another method",
        "|Sun Nov  6 08:49:37 1994|, jetty netty ours, all three forms MUST be accepted; HttpClient reads obs-dates with another method",
        "|Sun, 6 Nov 1994 08:49:37 GMT|, apache jetty netty, day is 2DIGIT",
        "|sun, 06 nov 1994 08:49:37 gmt|, apache jetty netty, names are case-sensitive",
        "|Sun, 06 Nov 1994 08:49:37 UTC|, apache jetty netty, the zone is GMT",
        "|Mon, 06 Nov 1994 08:49:37 GMT|, jetty netty, the day of the week belongs to the date (RFC 5322 3.3)",
        "|Sat, 31 Dec 2016 23:59:60 GMT|, ours, second 60 is a leap second",
        "|06 Nov 1994 08:49:37 GMT|, jetty netty, an IMF-fixdate has a day name",
        "|this-is-no-date|, ||, no date at all"
      })
  void someReadMoreThanHttpDates(String date, String accepting, String clause) {
    assertThat(accepting(date)).as(clause).isEqualTo(accepting);
  }

  @Test
  void springReadsEntityTagsAlike() {
    for (int i = 0; i < RUNS; i++) {
      // Spring loses an empty tag in a list, which RFC 9110, 8.8.3, allows.
      List<EntityTag> tags =
          RandomValues.some(
              random(i),
              1,
              r -> new EntityTag(r.nextBoolean(), RandomValues.entityTag(r).opaque() + "x"));
      String value = new EntityTagCondition.Tags(tags).toString();
      assertThat(ETag.parse(value).stream().map(tag -> new EntityTag(tag.weak(), tag.tag())))
          .as("%s", value)
          .containsExactlyElementsOf(tags);
    }
  }

  @Test
  void springReadsByteRangesAlike() {
    for (int i = 0; i < RUNS; i++) {
      Range.Bytes ranges =
          new Range.Bytes(RandomValues.some(random(i), 1, RandomValues::byteRange));
      assertThat(HttpRange.toString(HttpRange.parseRanges(ranges.toString())))
          .isEqualTo(ranges.toString());
    }
  }

  @Test
  void springReadsMediaTypesAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      MediaType type =
          MediaType.of("a" + RandomValues.token(random), "b" + RandomValues.token(random));
      // Spring keeps quotes, has no empty values, and demands that a charset is one the JVM has.
      type = type.with("c" + RandomValues.from(random, "az09", 1, 5), RandomValues.token(random));
      org.springframework.http.MediaType other =
          org.springframework.http.MediaType.parseMediaType(type.toString());
      assertThat(new MediaType(other.getType(), other.getSubtype(), other.getParameters()))
          .isEqualTo(type);
    }
  }

  @Test
  void springReadsWeightsAlike() {
    for (int quality = 0; quality <= 1000; quality++) {
      String value = Accept.of(Weighted.of(MediaRange.any("a"), quality)).toString();
      org.springframework.http.MediaType other =
          org.springframework.http.MediaType.parseMediaType(value);
      assertThat(Math.round(other.getQualityValue() * 1000)).as(value).isEqualTo(quality);
    }
  }

  @Test
  void jettyReadsListsAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      List<String> tokens =
          RandomValues.some(random, 0, r -> RandomValues.from(r, "!#$%&'*+-.^_`|~019azAZ", 1, 6));
      String comma = List.of(",", ", ", " ,, ", "\t,").get(random.nextInt(4));
      String value = String.join(comma, tokens) + (random.nextBoolean() ? comma : "");
      assertThat(new QuotedCSV(value).getValues()).as(value).isEqualTo(tokens);
      assertThat(Connection.parse(value).options())
          .extracting(ConnectionOption::name)
          .as(value)
          .isEqualTo(tokens);
    }
  }

  @Test
  void apacheReadsCacheDirectivesAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      List<CacheDirective> directives = new ArrayList<>();
      for (String name : RandomValues.some(random, 1, r -> RandomValues.from(r, "az-09", 1, 6))) {
        directives.add(
            new CacheDirective(
                name,
                random.nextBoolean()
                    ? null
                    : RandomValues.from(random, "az ,;=\"\\", 1, 6).strip() + "x"));
      }
      String value = new CacheControl(directives).toString();
      HeaderElement[] elements =
          BasicHeaderValueParser.INSTANCE.parseElements(value, new ParserCursor(0, value.length()));
      assertThat(elements)
          .as(value)
          .extracting(element -> new CacheDirective(element.getName(), element.getValue()))
          .containsExactlyElementsOf(directives);
    }
  }

  @Test
  void apacheReadsChallengesAlike() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      List<Challenge> challenges = new ArrayList<>();
      for (String scheme : RandomValues.some(random, 1, r -> RandomValues.from(r, "azAZ", 1, 6))) {
        Challenge challenge = Challenge.of(scheme);
        if (random.nextBoolean()) {
          challenge =
              Challenge.token68(scheme, "ab+/" + RandomValues.from(random, "az09", 1, 6) + "==");
        } else {
          challenge =
              challenge
                  .with("realm", RandomValues.from(random, "az ,=\"\\", 0, 6) + "x")
                  .with("a", "b");
        }
        challenges.add(challenge);
      }
      String value = new Challenges(challenges).toString();
      List<AuthChallenge> others =
          AuthChallengeParser.INSTANCE.parse(
              ChallengeType.TARGET, value, new ParserCursor(0, value.length()));
      assertThat(others.stream().map(DifferentialTest::challenge))
          .as(value)
          .containsExactlyElementsOf(challenges);
    }
  }

  /**
   * RFC 9110, 11.6.1: a scheme may stand alone in a list, and a comma behind it ends its challenge.
   */
  @Test
  void apacheTakesNoSchemeWithoutDataInAList() {
    String value = "Negotiate, Basic realm=\"a\"";
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(
            () ->
                AuthChallengeParser.INSTANCE.parse(
                    ChallengeType.TARGET, value, new ParserCursor(0, value.length())));
    assertThat(Challenges.parse(value))
        .isEqualTo(Challenges.of(Challenge.of("Negotiate"), Challenge.basic("a")));
  }

  private static Challenge challenge(AuthChallenge other) {
    Map<String, String> parameters =
        other.getParams() == null
            ? Map.of()
            : other.getParams().stream()
                .collect(Collectors.toMap(NameValuePair::getName, NameValuePair::getValue));
    return new Challenge(other.getSchemeName(), other.getValue(), parameters);
  }

  @Test
  void theJdkFiltersLanguagesAlike() {
    List<String> tags = List.of("de", "de-CH", "en", "en-GB", "en-GB-oxendict", "fr", "deu");
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      List<String> ranges =
          RandomValues.some(
              random, 1, r -> List.of("de", "EN", "en-gb", "fr-CA", "*").get(r.nextInt(5)));
      List<Locale.LanguageRange> others = ranges.stream().map(Locale.LanguageRange::new).toList();
      AcceptLanguage ours = AcceptLanguage.parse(String.join(", ", ranges));
      assertThat(tags.stream().filter(tag -> ours.quality(LanguageTag.parse(tag)) > 0))
          .as("%s", ranges)
          .containsExactlyInAnyOrderElementsOf(
              Locale.filterTags(others, tags, Locale.FilteringMode.AUTOSELECT_FILTERING).stream()
                  .map(String::toString)
                  .toList());
    }
  }
}
