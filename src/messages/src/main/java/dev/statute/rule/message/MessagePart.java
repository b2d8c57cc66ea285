package dev.statute.rule.message;

/** The message of an exchange that something is wrong with. */
public enum MessagePart {
  /** The request. */
  REQUEST,
  /** An interim response. */
  INTERIM,
  /** The final response. */
  RESPONSE
}
