package dev.statute.openapi.document;

/** Tells that a text cannot be read, and where. */
final class MalformedText extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final boolean isBound;

  private MalformedText(int offset, boolean isBound, String what) {
    super(what, null, false, false);
    this.offset = offset;
    this.isBound = isBound;
  }

  /** A text that breaks the grammar. */
  static MalformedText syntax(int offset, String what) {
    return new MalformedText(offset, false, what);
  }

  /** A text that holds more than is read. */
  static MalformedText bound(int offset, String what) {
    return new MalformedText(offset, true, what);
  }

  static MalformedText tooDeep(int offset, int depth) {
    return bound(offset, "Values are nested deeper than " + depth + " levels here.");
  }

  static MalformedText tooMany(int offset, int nodes) {
    return bound(
        offset,
        "Up to here there are more than the "
            + nodes
            + " values that may be read, those of aliases counted each time.");
  }

  /** Returns the offset of the first character that cannot be read. */
  int offset() {
    return offset;
  }

  /** Tells whether the text holds too much, which no other grammar changes. */
  boolean isBound() {
    return isBound;
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
