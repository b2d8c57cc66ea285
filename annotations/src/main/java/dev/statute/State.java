package dev.statute;

/** What has become of a registered status code, method or header field. */
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
