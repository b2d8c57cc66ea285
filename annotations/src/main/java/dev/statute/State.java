package dev.statute;

/** The registration state of a status code, method or header field, such as deprecated. */
public enum State {
  /** In use. */
  ACTIVE,
  /** In use, but not defined by a standard (RFC 9110, 16.3.1). */
  PROVISIONAL,
  /** Registered for a limited time. */
  TEMPORARY,
  /** Still defined, but no longer to be used. */
  DEPRECATED,
  /** Registered without a meaning. */
  UNUSED,
  /** Kept for the future. */
  RESERVED,
  /** Its document is historic. */
  OBSOLETED
}
