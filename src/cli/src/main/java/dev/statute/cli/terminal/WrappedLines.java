package dev.statute.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Wraps text into lines. */
public final class WrappedLines {

  /** Stands for a blank at which no line ends. */
  private static final char WHOLE = '\u00a0';

  private WrappedLines() {}

  /**
   * Returns text in lines of at most some characters. Words that are longer stay whole.
   *
   * @param text words with blanks or line breaks between them
   * @param width the most characters of a line
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString().replace(WHOLE, ' '));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString().replace(WHOLE, ' '));
    return lines;
  }

  /** Returns words that are to stay on one line. */
  public static String whole(String words) {
    return words.replace(' ', WHOLE);
  }

  /** Returns how many characters people see. */
  static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
