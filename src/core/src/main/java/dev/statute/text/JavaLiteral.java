package dev.statute.text;

import java.util.Locale;

/** Writes texts as literals of Java in visible ASCII, on one line whatever they hold. */
public final class JavaLiteral {

  private static final String DIGITS = "0123456789abcdef";

  private JavaLiteral() {}

  /** Returns the literal of a text, in quotation marks. */
  public static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        case '"' -> literal.append("\\\"");
        // Two of them javac 17 miscounts after a half of a surrogate pair.
        case '\\' -> literal.append(isBehindSurrogate(text, i) ? "\\134" : "\\\\");
        default -> add(c, literal);
      }
    }
    return literal.append('"').toString();
  }

  private static boolean isBehindSurrogate(String text, int index) {
    return index > 0 && Character.isSurrogate(text.charAt(index - 1));
  }

  /** Writers of sources break lines at some characters, were these not escaped by then. */
  private static void add(char c, StringBuilder literal) {
    if (' ' <= c && c <= '~') {
      literal.append(c);
    } else if (c <= '\u007f') {
      literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
    } else {
      addEscape(c, literal);
    }
  }

  /** Adds the escape of a character; one beyond the first 65,536 is two of them in Java. */
  public static void addEscape(char c, StringBuilder text) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt(c >> shift & 0xf));
    }
  }
}
