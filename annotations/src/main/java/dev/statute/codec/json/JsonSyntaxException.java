package dev.statute.codec.json;

/**
 * Thrown if a text is not JSON (RFC 8259), or more of it than is read. The message repeats nothing
 * of the text.
 */
public final class JsonSyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Where the fault is. */
  private final int index;

  /** The expected input. */
  private final String expected;

  JsonSyntaxException(int index, String expected) {
    super("expected " + expected + " at index " + index);
    this.index = index;
    this.expected = expected;
  }

  /**
   * Returns the position of the fault.
   *
   * @return an index from 0 to the length of the text
   */
  public int index() {
    return index;
  }

  /**
   * Returns what would have been right at that position.
   *
   * @return a noun phrase
   */
  public String expected() {
    return expected;
  }
}
