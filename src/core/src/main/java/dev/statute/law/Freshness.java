package dev.statute.law;

/** Whether a header field makes a response fresh for a time (RFC 9111, 4.2). */
public enum Freshness implements Word {
  /** It does. */
  ALWAYS,
  /** It does with some of its values. */
  POSSIBLE,
  /** It does not. */
  NEVER
}
