package dev.statute.source;

import com.palantir.javapoet.CodeBlock;
import dev.statute.text.JavaLiteral;

/** Writes text from outside as literals of visible ASCII, on one line whatever it holds. */
public final class Literal {

  private Literal() {}

  /** Returns the literal of a text as JavaPoet takes it. */
  public static CodeBlock of(String text) {
    return CodeBlock.of("$L", text(text));
  }

  /** Returns the literal of a text. */
  public static String text(String text) {
    return JavaLiteral.of(text);
  }
}
