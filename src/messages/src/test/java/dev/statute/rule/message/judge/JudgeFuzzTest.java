package dev.statute.rule.message.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever a capture has, the judge neither fails nor says something that cannot be shown. */
class JudgeFuzzTest {

  private static final long SEED = 9110;
  private static final int EXCHANGES = 5_000;

  private static final Law LAW = new Laws().standard();

  private static final List<String> NAMES = LAW.fields().stream().map(HeaderField::name).toList();

  private static final List<String> METHODS = LAW.methods().stream().map(Method::token).toList();

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          ",",
          ";",
          "=",
          "\"",
          "\"\"",
          "W/",
          "*",
          "a",
          "0",
          "-1",
          "007",
          "a=b",
          "a=\"b\"",
          "99999999999999999999",
          "bytes=0-0",
          "bytes 0-0/1",
          "bytes */*",
          "bytes=9-0,-0,0-",
          "multipart/byteranges",
          "multipart/byteranges;boundary=a",
          "application/problem+json",
          "text/html;charset=utf-8",
          "Tue, 15 Nov 1994 08:12:31 GMT",
          "Tue, 99 Foo 0000 99:99:99 GMT",
          "no-store, max-age=1",
          "max-age=\"",
          "chunked, chunked;a",
          "gzip",
          "identity",
          "close, TE",
          "100-continue",
          "Basic",
          "Basic realm=\"",
          "Bearer error=\"a\", error=b",
          "http://[::1",
          "//",
          "http://a:b@c:99999/%zz",
          "?",
          "a=b; Secure; SameSite=None; Expires=x",
          "<a>;rel",
          "<",
          "(((((",
          "\u00e4",
          "\u0000",
          "\r\n b",
          "\n",
          "\u202e",
          "\ud800");

  private final Random random = new Random(SEED);

  @Test
  void anyExchangeCanBeJudged() {
    Map<String, Severity> all = new TreeMap<>();
    MessageRules.catalogue().ids().forEach(id -> all.put(id, Severity.WARN));
    MessageJudge judge = MessageJudge.of(LAW, new MessageSettings(Profile.RFC, all, Role.GATEWAY));
    for (int i = 0; i < EXCHANGES; i++) {
      CapturedExchange exchange = exchange();
      assertThatCode(
              () ->
                  judge
                      .judge(exchange)
                      .forEach(
                          finding -> {
                            String text = FindingText.of(exchange.place(), finding);
                            assertThat(text.lines().count()).isLessThan(4);
                            assertThat(text).doesNotContain("\u0000", "\r", "\u202e");
                            assertThat(text.length()).isLessThan(2_000);
                          }))
          .as("exchange %d of the seed %d: %s", i, SEED, exchange)
          .doesNotThrowAnyException();
    }
  }

  private CapturedExchange exchange() {
    Set<CaptureGap> gaps = EnumSet.noneOf(CaptureGap.class);
    if (random.nextInt(4) == 0) {
      gaps.add(CaptureGap.values()[random.nextInt(CaptureGap.values().length)]);
    }
    List<CapturedResponse> interims = random.nextInt(5) == 0 ? List.of(response()) : List.of();
    return new CapturedExchange(
        new CapturePlace("fuzz.har", 1, 1),
        random.nextBoolean() ? Optional.of(Instant.EPOCH) : Optional.empty(),
        new CapturedRequest(
            version(),
            random.nextInt(9) == 0 ? one(VALUES) : one(METHODS),
            random.nextInt(4) == 0 ? one(VALUES) : "http://example.org/" + random.nextInt(3),
            fields(),
            content()),
        interims,
        response(),
        gaps);
  }

  private CapturedResponse response() {
    int status =
        random.nextInt(9) == 0
            ? random.nextInt(2_000) - 500
            : new ArrayList<>(LAW.statuses()).get(random.nextInt(LAW.statuses().size())).code();
    return new CapturedResponse(version(), status, fields(), content(), trailers());
  }

  private CapturedFields trailers() {
    return random.nextInt(9) == 0 ? fields() : CapturedFields.NONE;
  }

  private CapturedFields fields() {
    List<CapturedField> lines = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      String name = random.nextInt(12) == 0 ? one(VALUES) : one(NAMES);
      String value = one(VALUES) + (random.nextInt(3) == 0 ? one(VALUES) : "");
      lines.add(new CapturedField(name, value));
    }
    return new CapturedFields(lines);
  }

  private CapturedContent content() {
    return switch (random.nextInt(4)) {
      case 0 -> new CapturedContent.Unknown();
      case 1 -> new CapturedContent.Sized(random.nextInt(3));
      default -> {
        byte[] octets = new byte[random.nextInt(40)];
        random.nextBytes(octets);
        yield new CapturedContent.Whole(octets, random.nextBoolean());
      }
    };
  }

  private CapturedVersion version() {
    return CapturedVersion.values()[random.nextInt(CapturedVersion.values().length)];
  }

  private String one(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
