package dev.statute;

/**
 * Tells which requests may be sent again as they are after a response with a status code (RFC 9110,
 * 9.2.2).
 */
public enum Repetition {
  /** Each, since the server did not process the request. */
  ANY,
  /** Those with an idempotent method, after some time. */
  IDEMPOTENT,
  /** The definition of the status code does not say. */
  UNSAID
}
