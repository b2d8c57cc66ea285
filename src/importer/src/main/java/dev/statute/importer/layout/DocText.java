package dev.statute.importer.layout;

import java.util.Locale;

/** Writes plain text so that it means the same in Javadoc, and ends no comment. */
final class DocText {

  private DocText() {}

  /** Escapes what HTML, Javadoc or the compiler would take for something else. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '@' -> escaped.append(Character.isLetterOrDigit(before) ? "@" : "&#64;");
        case '/' -> escaped.append(before == '*' ? "&#47;" : "/");
        case '\\' -> escaped.append(next == 'u' ? "&#92;" : "\\");
        case '{' -> escaped.append(next == '@' ? "&#123;" : "{");
        case '\t', '\n', '\r' -> escaped.append(' ');
        default -> escaped.append(isShown(c) ? String.valueOf(c) : entity(c));
      }
    }
    return escaped.toString();
  }

  /** Escapes only what would end the comment, in text that is Javadoc already. */
  static String keep(String javadoc) {
    return javadoc.replace("*/", "*&#47;").replace("\\u", "&#92;u");
  }

  private static boolean isShown(char c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.UNASSIGNED;
  }

  private static String entity(char c) {
    boolean isText = Character.getType(c) != Character.CONTROL;
    return isText ? String.format(Locale.ROOT, "&#%d;", (int) c) : "";
  }

  /** Tells whether the inline tag for code can hold a text as it is. */
  static boolean isCode(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0 || (!isShown(c) && c != '\n')) {
        return false;
      }
    }
    return depth == 0 && !text.contains("*/") && !text.contains("\\u") && !text.contains("@");
  }
}
