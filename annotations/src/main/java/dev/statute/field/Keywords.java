package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes enums whose constants are words with hyphens. */
final class Keywords {

  private Keywords() {}

  static String text(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Finds the constant of a word, in any letter case. */
  static <E extends Enum<E>> Optional<E> find(E[] values, String word) {
    for (E value : values) {
      if (text(value).equalsIgnoreCase(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Finds the constant of the last word that is known. */
  static <E extends Enum<E>> E last(E[] values, List<String> words, Scanner in) {
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<E> known = find(values, words.get(i));
      if (known.isPresent()) {
        return known.get();
      }
    }
    throw in.error(0, expected(values));
  }

  /** Reads the one word of a value, in its letter case. */
  static <E extends Enum<E>> E read(E[] values, Scanner in) {
    int start = in.position();
    String word = in.run(CharClass.TOKEN);
    for (E value : values) {
      if (text(value).equals(word)) {
        return value;
      }
    }
    throw in.error(start, expected(values));
  }

  private static <E extends Enum<E>> String expected(E[] values) {
    String words = Arrays.stream(values).map(Keywords::text).collect(Collectors.joining(", "));
    return values.length > 1 ? "one of " + words : words;
  }
}
