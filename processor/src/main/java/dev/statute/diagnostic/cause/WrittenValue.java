package dev.statute.diagnostic.cause;

import java.util.List;

/** A value of an annotation, as it is written. */
public sealed interface WrittenValue {

  /** Returns the code. */
  String code();

  /**
   * A name, such as {@code Status.OK}.
   *
   * @param qualifier what stands before the last dot; empty for a simple name
   * @param name the simple name
   */
  record Name(String qualifier, String name) implements WrittenValue {
    @Override
    public String code() {
      return qualifier.isEmpty() ? name : qualifier + "." + name;
    }
  }

  /**
   * A string literal.
   *
   * @param code the literal
   * @param text what it says
   */
  record Text(String code, String text) implements WrittenValue {}

  /**
   * Another literal.
   *
   * @param code the literal
   */
  record Literal(String code) implements WrittenValue {}

  /**
   * A class literal.
   *
   * @param code the literal
   */
  record Type(String code) implements WrittenValue {}

  /**
   * Values in braces.
   *
   * @param code the code
   * @param values the values
   */
  record Many(String code, List<WrittenValue> values) implements WrittenValue {

    /** Copies the values. */
    public Many {
      values = List.copyOf(values);
    }
  }

  /**
   * Any other expression.
   *
   * @param code the expression
   */
  record Other(String code) implements WrittenValue {}
}
