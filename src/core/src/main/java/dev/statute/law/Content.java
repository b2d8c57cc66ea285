package dev.statute.law;

/** Tells whether a response with a status has content (RFC 9110, 6.4.1). */
public enum Content implements Word {
  /** The message ends with its header section. */
  FORBIDDEN,
  /** Framed as usual, but of zero length. */
  EMPTY,
  /** The status is meaningless without content. */
  REQUIRED,
  /** Content is normal but may be of zero length. */
  EXPECTED,
  /** The server should send explaining or listing content. */
  SHOULD,
  /** Nothing is demanded. */
  OPTIONAL,
  /** Nobody sends the status. */
  NONE;

  /** Tells whether a response may hold content. */
  public boolean isAllowed() {
    return this != FORBIDDEN && this != EMPTY && this != NONE;
  }
}
