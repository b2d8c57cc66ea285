package dev.statute.rule;

import dev.statute.text.Printable;
import java.util.List;
import java.util.Locale;

/** Words for lists of things, and texts of users among ours. */
public final class Words {

  private Words() {}

  /** Returns {@code a}, {@code a or b}, {@code a, b or c}. */
  public static String or(List<String> words) {
    return joined(words, " or ");
  }

  /** Returns {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String and(List<String> words) {
    return joined(words, " and ");
  }

  /** Returns a text in which what breaks a line, turns it round or cannot be seen is escaped. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Printable.is(c)) {
                visible.appendCodePoint(c);
              } else {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return visible.toString();
  }

  private static String joined(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }
}
