package dev.statute.capture.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.capture.CaptureProblem;
import dev.statute.capture.CaptureReading;
import dev.statute.capture.har.HarReader;
import dev.statute.capture.raw.RawReader;
import dev.statute.capture.redact.Redaction;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever is in a file: it is read or refused in words, in no time, and judged without a fault.
 */
@Timeout(120)
class CaptureFuzzTest {

  private static final long SEED = 20_261_201L;
  private static final int ROUNDS = 10_000;
  private static final int ROUNDS_OF_MESSAGES = 3_000;
  private static final int ROUNDS_OF_A_FILE = 8;
  private static final Pattern EMPTY = Pattern.compile("\"entries\":\\s*\\[\\s*]");
  private static final Path CAPTURES =
      Path.of(System.getProperty("basedir", "."), "..", "web-it", "src", "test", "captures");

  private static final String SMALL =
      """
      {"log": {"version": "1.2", "creator": {"name": "WebInspector", "version": "537.36"},
       "pages": [{"id": "page_1", "pageTimings": {"onLoad": 12.5}}], "entries": [
        {"_resourceType": "fetch", "startedDateTime": "2026-12-01T15:22:59.686Z", "time": 55.25,
         "request": {"method": "POST", "url": "https://api.example/orders?token=a#b",
          "httpVersion": "HTTP/1.1", "headersSize": 525, "bodySize": 7, "queryString": [],
          "headers": [{"name": "Host", "value": "api.example"},
           {"name": "Content-Type", "value": "application/json"},
           {"name": "Cookie", "value": "sid=abc; theme=dark"}],
          "postData": {"mimeType": "application/json", "text": "{\\"a\\":1}", "params": []}},
         "response": {"status": 201, "statusText": "Created", "httpVersion": "HTTP/1.1",
          "headers": [{"name": "Location", "value": "/orders/1"},
           {"name": "Set-Cookie", "value": "a=b; Path=/\\nc=d; Max-Age=5"},
           {"name": "Date", "value": "Tue, 01 Dec 2026 15:22:59 GMT"},
           {"name": "ETag", "value": "\\"d21f7f4b\\""}],
          "content": {"size": 4, "mimeType": "image/png", "text": "MDEyMw==", "encoding": "base64"},
          "redirectURL": "/orders/1", "headersSize": -1, "bodySize": 4, "_transferSize": 84,
          "_error": null}, "cache": {}, "timings": {"dns": -1, "send": 0, "wait": 47}},
        {"request": {"method": "GET", "url": "https://api.example/orders/1", "httpVersion": "h2",
          "headers": [{"name": ":authority", "value": "api.example"}]},
         "response": {"status": 206, "httpVersion": "h2", "headers": {"Content-Range": "bytes 0-3/9"},
          "content": {"size": 4, "mimeType": "text/plain", "text": "caf\u00e9"}}}
       ]}}
      """;

  private static final String MESSAGES =
      """
      POST /orders HTTP/1.1\r
      Host: api.example\r
      Transfer-Encoding: chunked\r
      \r
      5;x=y\r
      hello\r
      0\r
      Digest: a\r
      \r
      HTTP/1.1 103 Early Hints\r
      Link: </a>\r
      \r
      HTTP/1.1 200 OK\r
      Content-Length: 5\r
      Vary: a,\r
        b\r
      \r
      hello\r
      HTTP/1.1 304 Not Modified\r
      ETag: "a"\r
      \r
      """;

  private final MessageJudge judge =
      MessageJudge.of(new Laws().standard(), MessageSettings.standard());
  private final Redaction redaction = new Redaction();

  private void judge(CapturedExchange exchange) {
    judge.judge(redaction.fields(exchange));
  }

  private void read(byte[] har, String what) throws IOException {
    int[] taken = {0};
    Consumer<CapturedExchange> taker =
        exchange -> {
          taken[0]++;
          judge(exchange);
        };
    CaptureReading reading;
    try {
      reading = HarReader.read("t.har", new ByteArrayInputStream(har), taker);
    } catch (RuntimeException | Error e) {
      throw new AssertionError(what + ":\n" + new String(har, ISO_8859_1), e);
    }
    assertThat(reading.exchanges()).as(what).isEqualTo(taken[0]);
    boolean isSilent =
        reading.exchanges() == 0 && reading.skipped().isEmpty() && reading.problems().isEmpty();
    assertThat(isSilent && !EMPTY.matcher(new String(har, ISO_8859_1)).find()).as(what).isFalse();
    check(reading, what);
  }

  private static void check(CaptureReading reading, String what) {
    for (CaptureProblem problem : reading.problems()) {
      assertThat(problem.toString()).as(what).hasSizeLessThan(700).matches("[^\\p{Cntrl}]+");
    }
  }

  @Test
  void spoiltHarFilesAreReadOrRefused() throws IOException {
    byte[] file = SMALL.getBytes(UTF_8);
    Mutations mutations = new Mutations(new Random(SEED));
    for (int round = 0; round < ROUNDS; round++) {
      read(mutations.spoil(file), "seed " + SEED + ", round " + round);
    }
  }

  @Test
  void spoiltCapturesOfBrowsersAreReadOrRefused() throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(CAPTURES)) {
      files = found.filter(file -> file.toString().endsWith(".har")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    Mutations mutations = new Mutations(new Random(SEED));
    for (Path path : files) {
      byte[] file = Files.readAllBytes(path);
      for (int round = 0; round < ROUNDS_OF_A_FILE; round++) {
        read(mutations.spoil(file), "seed " + SEED + ", " + path.getFileName() + ", " + round);
      }
    }
  }

  @Test
  void spoiltMessagesAreReadOrRefused() {
    byte[] file = MESSAGES.getBytes(ISO_8859_1);
    Mutations mutations = new Mutations(new Random(SEED));
    for (int round = 0; round < ROUNDS_OF_MESSAGES; round++) {
      String what = "seed " + SEED + ", round " + round;
      byte[] spoilt = mutations.spoil(file);
      try {
        CaptureReading reading =
            RawReader.read(
                "t.http", new byte[0], spoilt, "GET", exchange -> judge(exchange.captured()));
        check(reading, what);
      } catch (RuntimeException e) {
        throw new AssertionError(what + ":\n" + new String(spoilt, ISO_8859_1), e);
      }
    }
  }
}
