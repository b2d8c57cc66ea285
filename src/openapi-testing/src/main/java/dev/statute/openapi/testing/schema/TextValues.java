package dev.statute.openapi.testing.schema;

import com.github.curiousoddman.rgxgen.RgxGen;
import com.github.curiousoddman.rgxgen.config.RgxGenOption;
import com.github.curiousoddman.rgxgen.config.RgxGenProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Makes random texts, as formats, patterns and lengths demand them. */
final class TextValues {

  private static final List<String> WORDS =
      List.of("tea", "Coffee", "a b", "x", "Zoë", "O'Brien", "50%", "a+b", "q&a=1", "名", "10");

  /** Longer texts say nothing more. */
  private static final int LONGEST = 200;

  private static final int DAYS = 50_000;
  private static final int SECONDS_OF_DAY = 86_400;

  private final Random random;
  private final Map<String, Optional<RgxGen>> generators = new HashMap<>();

  TextValues(Random random) {
    this.random = random;
  }

  String text(ObjectNode schema) {
    int least = schema.path("minLength").asInt(0);
    int most = schema.path("maxLength").asInt(Math.max(LONGEST, least));
    if (schema.has("pattern")) {
      return matching(schema.get("pattern").asString(), least, most);
    }
    String format = schema.path("format").asString("");
    if (schema.path("contentEncoding").asString("").equals("base64")) {
      format = "byte";
    }
    return ofFormat(format).orElseGet(() -> free(least, most));
  }

  private Optional<String> ofFormat(String format) {
    return Optional.ofNullable(
        switch (format) {
          case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
          case "date" -> LocalDate.ofEpochDay(random.nextInt(DAYS)).toString();
          case "date-time" ->
              Instant.ofEpochSecond(
                      (long) random.nextInt(DAYS) * SECONDS_OF_DAY + random.nextInt(SECONDS_OF_DAY))
                  .toString();
          case "time" -> time() + "Z";
          case "local-time" -> time();
          case "duration" -> "PT" + (1 + random.nextInt(59)) + "M";
          case "uri", "url", "iri" -> "https://example.org/" + word();
          case "uri-reference", "iri-reference" -> "/" + word();
          case "email", "idn-email" -> word() + "@example.org";
          case "hostname", "idn-hostname" -> word() + ".example.org";
          case "ipv4" -> "192.0.2." + random.nextInt(256);
          case "ipv6" -> "2001:db8::" + Integer.toHexString(1 + random.nextInt(9999));
          case "byte" -> base64();
          case "json-pointer" -> "/" + word();
          case "regex" -> word() + "+";
          default -> null;
        });
  }

  private String time() {
    String time = LocalTime.ofSecondOfDay(random.nextInt(SECONDS_OF_DAY)).toString();
    return time.length() == "00:00".length() ? time + ":00" : time;
  }

  private String word() {
    return "w" + Integer.toString(random.nextInt(100_000), 36);
  }

  private String base64() {
    byte[] octets = new byte[random.nextInt(12)];
    random.nextBytes(octets);
    return Base64.getEncoder().encodeToString(octets);
  }

  private String free(int least, int most) {
    if (most < least) {
      throw new NoSuchValueException("the text is both longer and shorter");
    }
    String base =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> word();
          default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    StringBuilder text = new StringBuilder(base);
    while (length(text) < least) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    while (length(text) > most) {
      text.setLength(text.offsetByCodePoints(text.length(), -1));
    }
    return text.toString();
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  private String matching(String pattern, int least, int most) {
    RgxGen generator =
        generators
            .computeIfAbsent(pattern, TextValues::generator)
            .orElseThrow(() -> new NoSuchValueException("the pattern is not understood"));
    Pattern whole = Pattern.compile(pattern);
    for (int attempt = 0; attempt < 20; attempt++) {
      String text = generator.generate(random);
      int length = length(text);
      if (least <= length && length <= most && whole.matcher(text).find()) {
        return text;
      }
    }
    throw new NoSuchValueException("no text was found that matches the pattern");
  }

  private static Optional<RgxGen> generator(String pattern) {
    RgxGenProperties properties = new RgxGenProperties();
    RgxGenOption.INFINITE_PATTERN_REPETITION.setInProperties(properties, 8);
    try {
      return Optional.of(RgxGen.parse(properties, pattern));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
