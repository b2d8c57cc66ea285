package dev.statute.field;

/**
 * One line of a header or trailer section (RFC 9110, 5.2).
 *
 * @param name the field name
 * @param value the field value, perhaps empty: no control characters save tabs, no characters
 *     beyond U+00FF, no white space at its start or end
 */
public record FieldLine(FieldName name, String value) {

  /**
   * Checks the value.
   *
   * @param name the field name
   * @param value the field value
   * @throws FieldSyntaxException if it has what it must not have
   */
  public FieldLine {
    CharClass.QUOTABLE.requireAll(value);
    int last = value.length() - 1;
    if (last >= 0 && isWhiteSpace(value.charAt(0))) {
      throw new FieldSyntaxException(value, 0, "a value without leading white space");
    }
    if (last >= 0 && isWhiteSpace(value.charAt(last))) {
      throw new FieldSyntaxException(value, last, "a value without trailing white space");
    }
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Gives name and value with a colon between. */
  @Override
  public String toString() {
    return name + ": " + value;
  }
}
