package dev.statute.openapi.testing.schema;

/** The messages that a schema is used in. */
public enum Direction {
  /** Requests, which have no members that are {@code readOnly}. */
  REQUEST("readOnly"),
  /** Responses, which need no members that are {@code writeOnly}. */
  RESPONSE("writeOnly");

  /** Marks, in schemas made for a direction, the members that its messages do not have. */
  static final String ABSENT = "x-absent";

  private final String absent;

  Direction(String absent) {
    this.absent = absent;
  }

  /** Returns the keyword of the members that such messages do not have. */
  String absent() {
    return absent;
  }
}
