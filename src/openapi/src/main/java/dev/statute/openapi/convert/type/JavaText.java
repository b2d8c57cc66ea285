package dev.statute.openapi.convert.type;

import java.util.Locale;

/** Writes values as contract files have them. */
final class JavaText {

  private JavaText() {}

  /** Returns a text as a literal in ASCII. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        default -> append(c, literal);
      }
    }
    return literal.append('"').toString();
  }

  private static void append(char c, StringBuilder literal) {
    if (' ' <= c && c <= '~') {
      literal.append(c);
    } else if (c <= 0x7f) {
      literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
    } else {
      literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
  }
}
