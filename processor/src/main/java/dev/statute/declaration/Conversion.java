package dev.statute.declaration;

import com.palantir.javapoet.ClassName;

/**
 * The conversion between the values of a type and strings.
 *
 * @param factory the class whose method reads a text
 * @param method the name of the static method, or {@code new}
 * @param writing what gives the text
 */
public record Conversion(ClassName factory, String method, Writing writing) {

  /** What gives the text of a value. */
  public enum Writing {
    /** The value is a text. */
    ITSELF,
    /** {@code toString}. */
    TO_STRING,
    /** The name of a constant. */
    NAME
  }
}
