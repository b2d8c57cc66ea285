package dev.statute.source;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** Writes text from outside as literals of visible ASCII, on one line whatever it holds. */
public final class Literal {

  private Literal() {}

  /** Returns the literal of a text as JavaPoet takes it. */
  public static CodeBlock of(String text) {
    return CodeBlock.of("$L", text(text));
  }

  /** Returns the literal of a text. */
  public static String text(String text) {
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

  /** JavaPoet would break the line at some characters, were they not escaped by then. */
  private static void add(char c, StringBuilder literal) {
    if (' ' <= c && c <= '~') {
      literal.append(c);
    } else if (c <= '\u007f') {
      literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
    } else {
      AsciiSource.addEscape(c, literal);
    }
  }
}
