package dev.statute.change.changelog;

import dev.statute.rule.Words;
import java.util.regex.Pattern;

/** Writes texts of contracts so that Markdown shows them as they are. */
final class MarkdownText {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String SPECIAL = "\\`*_[]<>#|~&!";

  /** What would begin a list, a heading or a quotation at the start of a line. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:([-+])(?=\\s)|(\\d{1,9})([.)])(?=\\s))");

  private MarkdownText() {}

  /** Returns a text in one line in which nothing is Markdown. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Words.visible(inOneLine(text))
        .codePoints()
        .forEach(
            c -> {
              if (SPECIAL.indexOf(c) >= 0) {
                plain.append('\\');
              }
              plain.appendCodePoint(c);
            });
    return OPENING
        .matcher(plain)
        .replaceFirst(match -> match.group(1) != null ? "\\\\$1" : "$2\\\\$3");
  }

  /** Returns a text as code in a line. */
  static String code(String text) {
    String visible = Words.visible(inOneLine(text));
    String fence = "`";
    while (visible.contains(fence)) {
      fence += "`";
    }
    boolean touches = visible.startsWith("`") || visible.endsWith("`");
    return touches ? fence + " " + visible + " " + fence : fence + visible + fence;
  }

  /** Returns a sentence with a capital at its start and a full stop at its end. */
  static String sentence(String text) {
    String line = inOneLine(text);
    if (line.isEmpty()) {
      return "";
    }
    int first = line.codePointAt(0);
    return stopped(
        new StringBuilder()
            .appendCodePoint(Character.toUpperCase(first))
            .append(line.substring(Character.charCount(first)))
            .toString());
  }

  /** Returns a sentence with a full stop at its end. */
  static String stopped(String text) {
    String line = plain(text);
    return line.isEmpty() || ".?!:".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + ".";
  }

  private static String inOneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
