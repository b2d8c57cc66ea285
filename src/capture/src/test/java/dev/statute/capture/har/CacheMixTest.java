package dev.statute.capture.har;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.capture.SkipReason;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CacheMixTest {

  private static final String CHROME = "WebInspector";
  private static final String CHROME_HAR = "chrome-har";

  private static String asked(String fields, int status, String answered, String members) {
    return """
        {"request": {"method": "GET", "url": "https://api.example/a", "httpVersion": "HTTP/1.1",
          "headers": [{"name": "Host", "value": "api.example"}%s]},
         "response": {"status": %d, "httpVersion": "HTTP/1.1", "headers": [%s]%s}}"""
        .formatted(fields, status, answered, members);
  }

  private static String field(String name, String value) {
    return "{\"name\": \"" + name + "\", \"value\": \"" + value + "\"}";
  }

  @Test
  void a200ToAConditionMayHaveTheFieldsOfThe304ThatABrowserGot() {
    String entry = asked(", " + field("If-None-Match", "*"), 200, "", "");

    assertThat(ReadHar.by(CHROME, entry).only().gaps()).contains(CaptureGap.CACHE);
    assertThat(ReadHar.by("somebody", entry).only().gaps()).doesNotContain(CaptureGap.CACHE);
    assertThat(ReadHar.by(CHROME, asked("", 200, "", "")).only().gaps())
        .doesNotContain(CaptureGap.CACHE);
  }

  @Test
  void aHeadMayHaveTheFieldsOfA304AlsoWhereItShowsNoCondition() {
    String entry = asked("", 200, "", "").replace("GET", "HEAD");

    assertThat(ReadHar.by(CHROME_HAR, entry).only().gaps()).contains(CaptureGap.CACHE);
    assertThat(ReadHar.by("somebody", entry).only().gaps()).doesNotContain(CaptureGap.CACHE);
  }

  @Test
  void theContentRangeThatChromiumPutsInto416IsNotThatOfTheServer() {
    assertThat(
            ReadHar.by(CHROME, asked("", 416, field("Content-Range", "bytes 0-0/500"), ""))
                .only()
                .gaps())
        .contains(CaptureGap.CACHE);
    assertThat(
            ReadHar.by(CHROME, asked("", 416, field("Content-Range", "bytes 0-1/500"), ""))
                .only()
                .gaps())
        .doesNotContain(CaptureGap.CACHE);
  }

  @Test
  void chromeHarShowsTheFieldsOfARedirectInTheResponseThatItLedTo() {
    String location = field("Location", "/b");

    assertThat(ReadHar.by(CHROME_HAR, asked("", 200, location, "")).only().gaps())
        .contains(CaptureGap.CACHE);
    assertThat(ReadHar.by(CHROME_HAR, asked("", 201, location, "")).only().gaps())
        .doesNotContain(CaptureGap.CACHE);
    assertThat(ReadHar.by(CHROME, asked("", 200, location, "")).only().gaps())
        .doesNotContain(CaptureGap.CACHE);
  }

  @Test
  void chromeHarRepeatsFieldsOfRequestsByMistake() {
    String repeated =
        Stream.of(
                field("host", "api.example"),
                field("Accept", "a/b"),
                field("Range", "bytes=0-"),
                field("range", "bytes=0-9"))
            .map(line -> ", " + line)
            .collect(Collectors.joining());

    CapturedExchange exchange = ReadHar.by(CHROME_HAR, asked(repeated, 200, "", "")).only();

    assertThat(exchange.request().fields().lines())
        .containsExactly(
            new CapturedField("host", "api.example"),
            new CapturedField("Accept", "a/b"),
            new CapturedField("range", "bytes=0-9"));
    assertThat(
            ReadHar.by(CHROME, asked(repeated, 200, "", "")).only().request().fields().all("host"))
        .hasSize(2);
  }

  @Test
  void theResponsesOfCachesAndServiceWorkersAreSkipped() {
    assertThat(
            ReadHar.by(CHROME_HAR, asked("", 200, "", ", \"fromDiskCache\": true"))
                .reading()
                .skipped())
        .isEqualTo(Map.of(SkipReason.FROM_CACHE, 1));
    assertThat(
            ReadHar.by(CHROME_HAR, asked("", 200, "", ", \"fromServiceWorker\": true"))
                .reading()
                .skipped())
        .isEqualTo(Map.of(SkipReason.MADE_BY_CLIENT, 1));
  }

  @Test
  void chromiumCountsNoOctetOfAResponseThatItHadAlready() {
    String none = ", \"_transferSize\": 0";

    assertThat(ReadHar.by(CHROME, asked("", 200, "", none)).reading().skipped())
        .isEqualTo(Map.of(SkipReason.FROM_CACHE, 1));
    assertThat(ReadHar.by(CHROME, asked("", 101, "", none)).reading().exchanges()).isOne();
    assertThat(ReadHar.by("somebody", asked("", 200, "", none)).reading().exchanges()).isOne();
  }

  @Test
  void playwrightWritesMinusOneWhereThereWasNoResponse() {
    ReadHar read =
        ReadHar.by("Playwright", asked("", -1, "", ", \"_failureText\": \"net::ERR_ABORTED\""));

    assertThat(read.problems()).isEmpty();
    assertThat(read.reading().skipped()).isEqualTo(Map.of(SkipReason.NO_RESPONSE, 1));
  }
}
