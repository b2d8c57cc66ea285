package dev.statute.pages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Text from outside, in parts that can be seen. Characters that turn text round, hide it or have no
 * shape are named by their code points instead, such as {@code U+202E}.
 */
public final class VisibleText {

  /** The most characters of one text that a page shows. */
  public static final int LIMIT = 100_000;

  private VisibleText() {}

  /**
   * A part of a text.
   *
   * @param text the characters, or the name of one that cannot be seen
   * @param isName whether the text is the name of a character
   */
  public record Part(String text, boolean isName) {}

  /**
   * Divides a text that may have several lines. Tabs and ends of lines stay; each end of a line is
   * a line feed.
   *
   * @param text the text; past {@link #LIMIT} characters, the last part says how many are left out
   */
  public static List<Part> parts(String text) {
    return parts(text.replace("\r\n", "\n"), true);
  }

  /**
   * Divides a text that is one line, such as a field line: ends of lines are named too.
   *
   * @param text the text; past {@link #LIMIT} characters, the last part says how many are left out
   */
  public static List<Part> lineParts(String text) {
    return parts(text, false);
  }

  /** Returns text where there are no elements: names of characters stand in angle brackets. */
  public static String of(String text) {
    return plain(parts(text));
  }

  /** Returns one line of text: its ends of lines are named too. */
  public static String line(String text) {
    return plain(lineParts(text));
  }

  private static String plain(List<Part> parts) {
    return parts.stream()
        .map(part -> part.isName() ? "⟨" + part.text() + "⟩" : part.text())
        .collect(Collectors.joining());
  }

  private static List<Part> parts(String text, boolean hasLines) {
    List<Part> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int end = Math.min(text.length(), LIMIT);
    int previous = ' ';
    for (int at = 0; at < end; at += Character.charCount(previous)) {
      previous = named(text, at, previous, hasLines, run, parts);
    }
    if (end < text.length()) {
      run.append(String.format(Locale.ROOT, " … (%,d more characters)", text.length() - end));
    }
    flush(run, parts);
    return parts;
  }

  private static int named(
      String text, int at, int previous, boolean hasLines, StringBuilder run, List<Part> parts) {
    int c = text.codePointAt(at);
    boolean breaksLine = c == '\n' || c == '\t';
    if (breaksLine ? hasLines : isVisible(c) || joins(c, previous)) {
      run.appendCodePoint(c);
    } else {
      flush(run, parts);
      parts.add(new Part(String.format(Locale.ROOT, "U+%04X", c), true));
    }
    return c;
  }

  private static void flush(StringBuilder run, List<Part> parts) {
    if (!run.isEmpty()) {
      parts.add(new Part(run.toString(), false));
      run.setLength(0);
    }
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  /** Tells whether a joiner stands where scripts and emoji need it, after a letter of theirs. */
  private static boolean joins(int c, int previous) {
    return (c == 0x200C || c == 0x200D) && previous > 0x2FF && isVisible(previous);
  }
}
