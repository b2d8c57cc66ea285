package dev.statute.law;

/** Tells whether a header field gives a response a freshness lifetime (RFC 9111, 4.2). */
public enum Freshness implements Word {
  /** It does. */
  ALWAYS,
  /** It does with some of its values. */
  POSSIBLE,
  /** It does not. */
  NEVER
}
