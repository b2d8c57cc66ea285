package dev.statute.rule.message.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.Header;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.judge.FindingText;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever messages hold, they are judged: without an exception, in short lines. */
class SemanticFuzzTest {

  private static final int ROUNDS = 5_000;
  private static final long SEED = 20_261_201;

  private static final Law LAW = new Laws().standard();

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "OPTIONS", "CONNECT", "get", "", "a b");
  private static final List<Integer> STATUSES =
      List.of(100, 101, 200, 201, 204, 206, 301, 302, 304, 401, 404, 412, 416, 429, 500, 999, -1);
  private static final List<String> VALUES =
      List.of(
          "",
          "*",
          "0",
          "-1",
          "\"a\"",
          "W/\"a\"",
          "bytes=0-1",
          "bytes 0-1/2",
          "bytes */2",
          "max-age=60, no-store",
          "max-age=99999999999999999999",
          "private=\"a\", public",
          "gzip",
          "multipart/byteranges; boundary=B",
          "application/problem+json",
          "Basic realm=\"a\"",
          "Bearer",
          "a=b; Expires=x; Domain=.; Max-Age=-",
          "__Host-a=b",
          "https://a.example",
          "//",
          "http://",
          "/a?b#c",
          "Sun, 06 Nov 1994 08:49:37 GMT",
          "Sunday, 06-Nov-94 08:49:37 GMT",
          "sha-256=:AAAA:",
          "attachment; filename=\"a/%\"",
          "</a>; rel=b; rev=c",
          "\u00fc\u0000\r\n",
          "\"",
          "\\",
          ",,,;;;===",
          "\t",
          "true",
          "@1");
  private static final List<String> CONTENTS =
      List.of(
          "",
          "{\"status\": 1e999, \"type\": \"a b\"}",
          "[",
          "--B\r\n\r\n--B--",
          "\u001f\u008b",
          "x");

  @Test
  void eachExchangeIsJudged() {
    Random random = new Random(SEED);
    MessageJudge judge = MessageJudge.of(LAW, MessageSettings.standard());
    for (int round = 0; round < ROUNDS; round++) {
      CapturedExchange exchange = exchange(random);
      for (MessageFinding finding : judge.judge(exchange)) {
        assertThat(FindingText.of(exchange.place(), finding).lines())
            .as("seed %s, round %s", SEED, round)
            .hasSizeBetween(2, 3)
            .allMatch(line -> line.length() < 1_000);
      }
    }
  }

  private static CapturedExchange exchange(Random random) {
    return new CapturedExchange(
        new CapturePlace("fuzz.har", 1, 0),
        random.nextBoolean() ? Optional.of(Instant.EPOCH) : Optional.empty(),
        new CapturedRequest(
            CapturedVersion.HTTP_1_1,
            pick(METHODS, random),
            random.nextBoolean()
                ? "http://a.example/" + pick(VALUES, random)
                : pick(VALUES, random),
            fields(random),
            content(random)),
        List.of(),
        new CapturedResponse(
            CapturedVersion.HTTP_1_1,
            pick(STATUSES, random),
            fields(random),
            content(random),
            new CapturedFields(List.of())),
        Set.of());
  }

  private static CapturedFields fields(Random random) {
    List<CapturedField> lines = new ArrayList<>();
    Header[] known = Header.values();
    for (int i = random.nextInt(12); i > 0; i--) {
      String value = pick(VALUES, random);
      if (random.nextInt(4) == 0 && !value.isEmpty()) {
        int cut = random.nextInt(value.length());
        value = value.substring(0, cut) + pick(VALUES, random) + value.substring(cut);
      }
      lines.add(new CapturedField(known[random.nextInt(known.length)].fieldName(), value));
    }
    return new CapturedFields(lines);
  }

  private static CapturedContent content(Random random) {
    byte[] octets = pick(CONTENTS, random).getBytes(StandardCharsets.ISO_8859_1);
    return random.nextBoolean()
        ? new CapturedContent.Whole(octets, random.nextBoolean())
        : new CapturedContent.Unknown();
  }

  private static <T> T pick(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
