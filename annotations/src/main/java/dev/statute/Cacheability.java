package dev.statute;

/** Tells whether a cache may store a response with a status code (RFC 9110, 15.1; RFC 9111, 3). */
public enum Cacheability {
  /** It may, and may guess how long it stays fresh (RFC 9111, 4.2.2). */
  HEURISTICALLY,
  /** Only if the response says how long it stays fresh. */
  EXPLICITLY,
  /** It may not. */
  NEVER
}
