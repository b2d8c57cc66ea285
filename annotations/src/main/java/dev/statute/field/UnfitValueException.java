package dev.statute.field;

/**
 * Thrown if a value is not valid as part of a field value; the message shows what is valid, and the
 * value. Text in it is bounded and printable, as in a {@link FieldSyntaxException}.
 */
final class UnfitValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The expected value. */
  private final String expected;

  /**
   * Reports a value.
   *
   * @param expected what would have been right, as a noun phrase such as {@code "a token"}
   * @param value the value that is not
   */
  UnfitValueException(String expected, Object value) {
    super("expected " + expected + " but got " + FieldSyntaxException.excerpt(value.toString()));
    this.expected = expected;
  }

  /** Returns what would have been right, as a noun phrase. */
  String expected() {
    return expected;
  }
}
