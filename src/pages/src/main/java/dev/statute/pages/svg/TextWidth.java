package dev.statute.pages.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides text into lines that fit. A page does not know the fonts of its readers, so letters count
 * as wide as in the widest common font of screens.
 */
final class TextWidth {

  private static final String NARROW = "iIjltf.,:;'!|()[]/ ";
  private static final String WIDE = "mwMW@%";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private TextWidth() {}

  /**
   * Divides a text at its spaces, and within words that do not fit by themselves.
   *
   * @param text the text, of one line
   * @param most the width of a line, in units of the size of the font
   */
  static List<String> lines(String text, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
      String rest = word;
      if (!line.isEmpty() && of(line + " " + rest) > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (of(rest) > most) {
        int end = fitting(rest, most);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Returns how many characters at the start of a long word fit, one at least. */
  private static int fitting(String word, double most) {
    int end = Character.charCount(word.codePointAt(0));
    while (end < word.length()) {
      int next = end + Character.charCount(word.codePointAt(end));
      if (of(word.substring(0, next)) > most) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int c) {
    if (c > 0x2FF) {
      return 1.05;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 0.38;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.97;
    }
    return Character.isUpperCase(c) ? 0.72 : 0.63;
  }
}
