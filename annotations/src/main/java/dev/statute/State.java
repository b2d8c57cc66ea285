package dev.statute;

/** The registration state of a status code, method or header field, such as deprecated. */
public enum State {
  /** In use. */
  ACTIVE,
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
