package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** Writes text from outside as literals, in ASCII and on one line whatever it holds. */
final class Literal {

  private Literal() {}

  /** Returns the literal of a text. */
  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        literal.append("\\\"");
      } else if (c == '\\') {
        // Two of them javac 17 miscounts after a half of a surrogate pair.
        boolean isAlone = i > 0 && Character.isSurrogate(text.charAt(i - 1));
        literal.append(isAlone ? "\\134" : "\\\\");
      } else if (c < ' ' || c == '\u007f') {
        literal.append(String.format(Locale.ROOT, "\\%03o", (int) c));
      } else if (c > '~') {
        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return CodeBlock.of("$L", literal.append('"'));
  }
}
