package dev.statute.capture.har;

import static dev.statute.capture.har.ReadHar.entry;
import static dev.statute.capture.har.ReadHar.log;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.capture.SkipReason;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarReaderTest {

  private static final String CHROME = "WebInspector";
  private static final String PERSON = "somebody";

  @Test
  void anEntryIsAnExchangeWithItsLine() {
    CapturedExchange exchange =
        ReadHar.by(
                PERSON,
                entry(
                    "GET",
                    200,
                    "{\"name\": \"ETag\", \"value\": \"\\\"a\\\"\"}",
                    "\"content\": {\"size\": 2, \"text\": \"hi\"}, \"bodySize\": 2"))
            .only();
    assertThat(exchange.place()).isEqualTo(new CapturePlace("t.har", 1, 2));
    assertThat(exchange.started()).contains(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(exchange.request().method()).isEqualTo("GET");
    assertThat(exchange.request().target()).isEqualTo("https://api.example/orders");
    assertThat(exchange.request().version()).isEqualTo(CapturedVersion.HTTP_1_1);
    assertThat(exchange.request().fields().all("host")).containsExactly("api.example");
    assertThat(exchange.response().status()).isEqualTo(200);
    assertThat(exchange.response().fields().all("etag")).containsExactly("\"a\"");
    assertThat(exchange.response().content())
        .isInstanceOfSatisfying(
            CapturedContent.Whole.class,
            whole -> {
              assertThat(whole.octets()).isEqualTo("hi".getBytes(UTF_8));
              assertThat(whole.isDecoded()).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1, HTTP_1_1",
    "http/1.1, HTTP_1_1",
    "HTTP/1.0, HTTP_1_0",
    "h2, HTTP_2",
    "HTTP/2, HTTP_2",
    "http/2.0, HTTP_2",
    "h3, HTTP_3",
    "h3-29, HTTP_3",
    "http/2.0+quic/46, HTTP_3",
    "unknown, UNKNOWN",
    "HTTP/0.9, UNKNOWN",
    "'', UNKNOWN"
  })
  void versionsAreReadInTheSpellingsOfTools(String text, CapturedVersion version) {
    String log = log(PERSON, entry("GET", 200, "", "")).replace("HTTP/1.1", text);
    assertThat(ReadHar.of(log).only().request().version()).isEqualTo(version);
    assertThat(ReadHar.of(log).only().response().version()).isEqualTo(version);
  }

  @Test
  void aVersionThatOnlyOneMessageSaysHoldsForBoth() {
    String log = log(CHROME, entry("GET", 200, "", "")).replaceFirst("HTTP/1.1", "unknown");
    assertThat(ReadHar.of(log).only().request().version()).isEqualTo(CapturedVersion.HTTP_1_1);
  }

  @Test
  void versionsThatCannotBothBeTrueAreUnknown() {
    String log = log(CHROME, entry("GET", 200, "", "")).replaceFirst("HTTP/1.1", "h2");
    assertThat(ReadHar.of(log).only().request().version()).isEqualTo(CapturedVersion.UNKNOWN);
    assertThat(ReadHar.of(log).only().response().version()).isEqualTo(CapturedVersion.UNKNOWN);
  }

  @Test
  void linesThatToolsJoinAreSeparated() {
    CapturedExchange exchange =
        ReadHar.by(
                CHROME,
                entry("GET", 200, "{\"name\": \"set-cookie\", \"value\": \"a=1\\nb=2\"}", ""))
            .only();
    assertThat(exchange.response().fields().all("Set-Cookie")).containsExactly("a=1", "b=2");
  }

  @Test
  void pseudoFieldsAreNoFields() {
    CapturedExchange exchange =
        ReadHar.by(CHROME, entry("GET", 200, "{\"name\": \":status\", \"value\": \"200\"}", ""))
            .only();
    assertThat(exchange.response().fields().lines()).isEmpty();
  }

  @Test
  void charactersOfFieldsAreOctets() {
    CapturedExchange exchange =
        ReadHar.by(
                CHROME,
                entry(
                    "GET",
                    200,
                    "{\"name\": \"A\", \"value\": \"\u00e9\"}, {\"name\": \"B\", \"value\": \"\u20ac\"}",
                    ""))
            .only();
    assertThat(exchange.response().fields().all("A")).containsExactly("\u00e9");
    assertThat(exchange.response().fields().all("B").get(0).getBytes(ISO_8859_1))
        .isEqualTo("\u20ac".getBytes(UTF_8));
  }

  @Test
  void fieldsMayBeAnObjectAndValuesNumbers() {
    String log =
        log(PERSON, entry("GET", 200, "", ""))
            .replace(
                "\"headers\": []", "\"headers\": {\"Content-Length\": 42, \"Vary\": \"Accept\"}");
    CapturedExchange exchange = ReadHar.of(log).only();
    assertThat(exchange.response().fields().all("Content-Length")).containsExactly("42");
    assertThat(exchange.response().fields().all("Vary")).containsExactly("Accept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"data:text/plain,hi", "blob:https://a/b", "chrome-extension://a/b", "about:blank"})
  void whatIsNotHttpIsCounted(String url) {
    String log = log(CHROME, entry("GET", 200, "", "")).replace("https://api.example/orders", url);
    assertThat(ReadHar.of(log).reading().skipped()).isEqualTo(Map.of(SkipReason.NOT_HTTP, 1));
    assertThat(ReadHar.of(log).reading().skips())
        .containsExactly("1 entry was not HTTP (data:, blob:, …)");
  }

  @Test
  void targetsHaveNoFragmentAndSocketsBeginAsHttp() {
    String log = log(CHROME, entry("GET", 101, "", "")).replace("https://api", "wss://api");
    assertThat(ReadHar.of(log.replace("/orders", "/orders#top")).only().request().target())
        .isEqualTo("https://api.example/orders");
  }

  @Test
  void entriesWithoutResponseAreCounted() {
    String blocked = entry("GET", 0, "", "\"_error\": \"net::ERR_BLOCKED_BY_CLIENT\"");
    String none =
        "{\"request\": {\"method\": \"GET\", \"url\": \"http://a/\"}, \"response\": null}";
    ReadHar read = ReadHar.by(CHROME, blocked, none);
    assertThat(read.reading().skips()).containsExactly("2 entries had no response");
    assertThat(read.reading().problems()).isEmpty();
  }

  @Test
  void whatTheClientAnsweredItselfIsCounted() {
    ReadHar read =
        ReadHar.by(
            CHROME,
            entry("GET", 200, "", "\"_fetchedViaServiceWorker\": true"),
            entry("GET", 307, "{\"name\": \"Non-Authoritative-Reason\", \"value\": \"HSTS\"}", ""),
            entry("GET", 200, "", "")
                .replace("\"request\"", "\"_fromCache\": \"disk\", \"request\""));
    assertThat(read.exchanges()).isEmpty();
    assertThat(read.reading().skipped())
        .isEqualTo(Map.of(SkipReason.MADE_BY_CLIENT, 2, SkipReason.FROM_CACHE, 1));
  }

  @Test
  void requestsThatFailedHaveAStatusOfMinusOneInPlaywright() {
    String entry = entry("GET", -1, "", "\"_failureText\": \"net::ERR_EMPTY_RESPONSE\"");
    assertThat(ReadHar.by("Playwright", entry).reading().skipped())
        .isEqualTo(Map.of(SkipReason.NO_RESPONSE, 1));
    assertThat(ReadHar.by("Playwright", entry).problems()).isEmpty();
  }

  @Test
  void responsesThatChromiumMixedFromItsCacheAndA304AreNotJudged() {
    String content = "\"content\": {\"size\": 4, \"mimeType\": \"image/png\"}";
    ReadHar cached =
        ReadHar.by(
            CHROME,
            // The fields are those of the 304; Playwright says that no content was sent.
            entry("GET", 206, "", content + ", \"bodySize\": 0, \"_transferSize\": 84"),
            // chrome-har computes the size from the fields that it had before.
            entry("GET", 206, "", content + ", \"bodySize\": -98, \"_transferSize\": 84"),
            entry("HEAD", 200, "", content.replace("4", "0") + ", \"bodySize\": 0")
                .replace("{\"name\": \"Host\"", "{\"name\": \"If-None-Match\""));
    assertThat(cached.reading().skipped()).isEqualTo(Map.of(SkipReason.FROM_CACHE, 3));
    ReadHar sent = ReadHar.by(CHROME, entry("GET", 200, "", content + ", \"bodySize\": 4"));
    assertThat(sent.exchanges()).hasSize(1);
  }

  @Test
  void contentOfFreshenedResponsesIsUnknownInBrowsers() {
    String entry = entry("GET", 304, "", "\"content\": {\"size\": 2, \"text\": \"hi\"}");
    CapturedExchange browser = ReadHar.by(CHROME, entry).only();
    assertThat(browser.response().content()).isInstanceOf(CapturedContent.Unknown.class);
    assertThat(browser.gaps()).contains(CaptureGap.CACHE);
    assertThat(ReadHar.by(PERSON, entry).only().response().content().isPresent()).isTrue();
  }

  @Test
  void lengthsOfTextInOtherCharsetsSayNothing() {
    String entry =
        entry(
            "GET", 200, "", "\"content\": {\"size\": 4, \"text\": \"caf\u00e9\"}, \"bodySize\": 4");
    assertThat(ReadHar.by(PERSON, entry).only().response().content())
        .isInstanceOfSatisfying(
            CapturedContent.Whole.class, whole -> assertThat(whole.isDecoded()).isTrue());
  }

  @Test
  void textThatWasCutIsOnlyPresent() {
    String entry = entry("GET", 200, "", "\"content\": {\"size\": 400, \"text\": \"{\"}");
    assertThat(ReadHar.by("Firefox", entry).only().response().content())
        .isInstanceOf(CapturedContent.Present.class);
  }

  @Test
  void contentInBase64IsDecoded() {
    String entry =
        entry(
            "GET",
            200,
            "",
            "\"content\": {\"size\": 3, \"text\": \"//8A\", \"encoding\": \"base64\"}, \"bodySize\": 3");
    assertThat(ReadHar.by(PERSON, entry).only().response().content())
        .isInstanceOfSatisfying(
            CapturedContent.Whole.class,
            whole -> assertThat(whole.octets()).isEqualTo(new byte[] {-1, -1, 0}));
  }

  @Test
  void emptyContentsOfRedirectsAreUnknown() {
    String entry = entry("GET", 301, "", "\"content\": {\"size\": 0}, \"bodySize\": 0");
    assertThat(ReadHar.by(PERSON, entry).only().response().content())
        .isInstanceOf(CapturedContent.Unknown.class);
  }

  @Test
  void contentsOverTheBoundAreOnlyPresent() {
    String large = "x".repeat((16 << 20) + 1);
    String entry = entry("GET", 200, "", "\"content\": {\"text\": \"" + large + "\"}");
    ReadHar read = ReadHar.by(PERSON, entry, entry("PUT", 204, "", ""));
    assertThat(read.exchanges()).hasSize(2);
    assertThat(read.exchanges().get(0).response().content())
        .isInstanceOf(CapturedContent.Present.class);
  }

  @Test
  void valuesThatSomebodyRedactedAreNotJudged() {
    ReadHar read =
        ReadHar.by(
            PERSON,
            entry("GET", 200, "{\"name\": \"Set-Cookie\", \"value\": \"[redacted]\"}", ""),
            entry("GET", 200, "{\"name\": \"Location\", \"value\": \"[Redacted]\"}", ""));
    assertThat(read.only().response().fields().lines()).isEmpty();
    assertThat(read.reading().skips()).containsExactly("1 entry had values that were redacted");
  }

  @Test
  void membersMayBeInAnyOrderAndUnknownOnesAreReadOver() {
    String log =
        """
        {"x": [1, {"y": null}], "log": {"entries": [{"response": {"headers": [], "status": 204,
        "content": {}}, "_webSocketMessages": [{"data": "x"}], "request": {"url": "http://a/",
        "method": "DELETE"}}], "pages": [], "creator": {"version": "1", "name": "mitmproxy"}}}
        """;
    ReadHar read = ReadHar.of(log);
    assertThat(read.only().response().status()).isEqualTo(204);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsReadOver() {
    assertThat(ReadHar.of("\ufeff" + log(PERSON, entry("GET", 200, "", ""))).exchanges())
        .hasSize(1);
  }

  @Test
  void memberThatAppearsTwiceIsReported() {
    String log =
        log(PERSON, entry("GET", 200, "", ""))
            .replace("\"method\"", "\"method\": \"PUT\", \"method\"");
    ReadHar read = ReadHar.of(log);
    assertThat(read.only().request().method()).isEqualTo("GET");
    assertThat(read.problems())
        .containsExactly(
            "t.har:3:41: log.entries[0].request.method: the member appears twice; the last one"
                + " counts");
  }

  @Test
  void whatWasReadBeforeAFaultIsKept() {
    String log = log(PERSON, entry("GET", 200, "", ""), entry("GET", 201, "", ""));
    ReadHar read = ReadHar.of(log.substring(0, log.indexOf("201")));
    assertThat(read.exchanges()).hasSize(1);
    assertThat(read.reading().isWhole()).isFalse();
    assertThat(read.problems().get(0))
        .startsWith("t.har:9:25: log.entries[1].response.status: the file ends here");
  }

  @Test
  void faultsNameLineAndMember() {
    String log =
        log(PERSON, entry("GET", 200, "", "")).replace("\"headers\": []", "\"headers\" []");
    assertThat(ReadHar.of(log).problems().get(0))
        .startsWith("t.har:5:")
        .contains("log.entries[0].response.headers: this is not JSON");
  }

  @Test
  void valuesOfOtherTypesAreReportedAndLeftOut() {
    String log =
        log(PERSON, entry("GET", 200, "", ""))
            .replace("\"headers\": []", "\"headers\": \"none\"")
            .replace("\"bodySize\": 0", "\"bodySize\": \"many\"");
    ReadHar read = ReadHar.of(log);
    assertThat(read.exchanges()).hasSize(1);
    assertThat(read.problems())
        .containsExactly(
            "t.har:4:70: log.entries[0].request.bodySize: this is not a whole number; it is left"
                + " out",
            "t.har:5:68: log.entries[0].response.headers: this is not an array; it is left out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"request\": {}",
        "\"request\": {\"method\": \"GET\"}",
        "\"request\": 1",
        "\"time\": 1",
      })
  void entriesWithoutARequestAreCounted(String member) {
    ReadHar read = ReadHar.by(PERSON, "{" + member + ", \"response\": {\"status\": 200}}");
    assertThat(read.reading().skips()).containsExactly("1 entry was not complete");
    assertThat(read.problems()).isNotEmpty();
  }

  @Test
  void otherFilesAreRefusedWithWhatTheyAre() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(log(PERSON).getBytes(UTF_8));
    }
    assertThat(ReadHar.of(packed.toByteArray()).problems())
        .containsExactly("t.har: the file is compressed with gzip; unpack it first: gunzip");
    assertThat(ReadHar.of(log(PERSON).getBytes(UTF_16)).problems())
        .containsExactly("t.har: the file is in UTF-16; save it in UTF-8");
    assertThat(ReadHar.of("PK\u0003\u0004").problems().get(0)).contains("ZIP archive");
    assertThat(ReadHar.by(PERSON).problems().get(0)).startsWith("t.har: the log is empty");
    assertThat(ReadHar.of("").problems()).containsExactly("t.har: the file is empty");
    assertThat(ReadHar.of("{}").problems().get(0)).contains("no member log");
    assertThat(ReadHar.of("{\"log\": {}}").problems().get(0)).contains("no entries");
    assertThat(ReadHar.of("[]").problems().get(0)).contains("a HAR file is a JSON object");
    assertThat(ReadHar.of("hello").reading().isWhole()).isFalse();
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(100_000);
    assertThat(ReadHar.of(log(PERSON, "{\"_x\": " + deep)).problems().get(0))
        .contains("nested more than 500 deep");
  }

  @Test
  void whatCapturesLeaveOutDependsOnTheirCreator() {
    Map<String, List<CaptureGap>> gaps =
        Map.of(
            CHROME,
            List.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS),
            "Firefox",
            List.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS, CaptureGap.FRAMING),
            "mitmproxy",
            List.of(CaptureGap.SECRETS, CaptureGap.FRAMING),
            "Postman",
            List.of(CaptureGap.SECRETS, CaptureGap.REQUEST_FIELDS, CaptureGap.FRAMING),
            "Statute",
            List.of());
    gaps.forEach(
        (creator, expected) ->
            assertThat(ReadHar.by(creator, entry("GET", 200, "", "")).only().gaps())
                .as(creator)
                .containsExactlyInAnyOrderElementsOf(expected));
  }
}
