package dev.statute.field.structured;

/**
 * Thrown if a part of a Structured Field is well-formed but not what the definition of the field
 * asks for, such as a String where an Integer belongs.
 *
 * <p>While a value is parsed it becomes a {@link dev.statute.field.FieldSyntaxException} that says
 * where the part stands.
 */
public final class UnfitPartException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 64;

  private final transient StructuredPart part;

  /** What would have been right. */
  private final String expected;

  /**
   * Finds fault with a part.
   *
   * @param part the part, the very instance that the value holds
   * @param expected what would have been right, as a noun phrase such as {@code "an Integer"}
   */
  public UnfitPartException(StructuredPart part, String expected) {
    super("expected " + expected + " but got " + excerpt(part.toString()));
    this.part = part;
    this.expected = expected;
  }

  /**
   * Returns what would have been right.
   *
   * @return a noun phrase
   */
  public String expected() {
    return expected;
  }

  boolean isOf(StructuredPart other) {
    return part == other;
  }

  /** What is serialized is printable ASCII. */
  private static String excerpt(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
