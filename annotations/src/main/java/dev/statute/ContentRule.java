package dev.statute;

/** Tells whether a response with a status code has content (RFC 9110, 6.4.1). */
public enum ContentRule {
  /** The message ends with its header section. */
  FORBIDDEN,
  /** The message is framed as usual, but its content has zero length. */
  EMPTY,
  /** The status code is meaningless without content. */
  REQUIRED,
  /** Content is normal but may be of zero length. */
  EXPECTED,
  /** The server should send content that explains, or that lists alternatives. */
  SHOULD,
  /** Nothing is demanded. */
  OPTIONAL,
  /** Nobody sends the status code. */
  NONE
}
