package dev.statute.cli.capture;

import dev.statute.cli.file.WrongValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hosts whose exchanges are judged.
 *
 * @param patterns what a host, or a host and its port, has to match one of; none for all hosts
 */
record HostPatterns(List<Pattern> patterns) {

  /** Copies the list. */
  HostPatterns {
    patterns = List.copyOf(patterns);
  }

  /**
   * Makes them of what people write.
   *
   * @param words names of hosts, in which {@code *} stands for any characters
   * @throws WrongValue if one is not the name of a host
   */
  static HostPatterns of(List<String> words) {
    return new HostPatterns(words.stream().map(HostPatterns::pattern).toList());
  }

  private static Pattern pattern(String word) {
    if (word.isBlank() || word.indexOf('/') >= 0) {
      throw new WrongValue(
          "'" + word + "' is not a host. Write its name, without https:// and without a path.");
    }
    return Pattern.compile(
        Stream.of(word.strip().toLowerCase(Locale.ROOT).split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }

  /**
   * Tells whether exchanges with a host are judged.
   *
   * @param authority the host, with its port if the URI has one
   */
  boolean matches(String authority) {
    return patterns.isEmpty()
        || patterns.stream()
            .anyMatch(
                pattern ->
                    pattern.matcher(authority).matches()
                        || pattern.matcher(withoutPort(authority)).matches());
  }

  private static String withoutPort(String authority) {
    return authority.replaceFirst(":[0-9]*$", "");
  }
}
