package dev.statute.law;

/**
 * Tells whether a cache may store a response with a status (RFC 9110, 15.1; RFC 9111, 3 and 4.2.2).
 */
public enum Cacheability implements Word {
  /** Also without explicit freshness. */
  HEURISTICALLY,
  /** Only with explicit freshness. */
  EXPLICITLY,
  /** Not at all. */
  NEVER
}
