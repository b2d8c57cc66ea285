package dev.statute.capture.har;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.capture.redact.SecretNames;
import dev.statute.rule.message.CapturedField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows how tools write field lines. */
final class HarFields {

  private static final Pattern CLEANED = Pattern.compile("(?i)(?<![a-z0-9])redacted(?![a-z0-9])");
  private static final Pattern STARS = Pattern.compile("\\*{3,}|x{6,}|X{6,}");

  private HarFields() {}

  /** Returns the lines of a field; several are written with line feeds between them. */
  static List<CapturedField> lines(String name, String value) {
    return Stream.of(value.split("\n", -1))
        .map(line -> new CapturedField(octets(name), octets(bare(line))))
        .toList();
  }

  /** Returns a value without the white space around it, which is not part of it. */
  private static String bare(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  /**
   * Returns a text as octets, one a character. Tools decode fields as ISO 8859-1 or UTF-8; what has
   * other characters than the former has been the latter.
   */
  private static String octets(String text) {
    return text.chars().allMatch(c -> c <= 0xff)
        ? text
        : new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** Tells whether somebody replaced a value, so that others can see the capture. */
  static boolean isCleaned(String value) {
    return CLEANED.matcher(value).find() || STARS.matcher(value.strip()).matches();
  }

  /** Tells whether the values of a field are what people remove before others see them. */
  static boolean isSecret(String name) {
    return SecretNames.isField(name);
  }

  /** Returns the last line of each name: what was sent comes after what the page asked for. */
  static List<CapturedField> lastOfEach(List<CapturedField> lines) {
    Map<String, CapturedField> last = new LinkedHashMap<>();
    lines.forEach(line -> last.put(line.name().toLowerCase(Locale.ROOT), line));
    return List.copyOf(last.values());
  }
}
