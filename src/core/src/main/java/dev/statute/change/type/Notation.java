package dev.statute.change.type;

/** How values of a type are written. */
public enum Notation {
  /** As documents with types of their own, such as JSON. */
  DOCUMENT,
  /** As text, such as a parameter or a header field. */
  TEXT
}
