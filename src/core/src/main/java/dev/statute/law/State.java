package dev.statute.law;

/** The registration state of a name or number, such as deprecated. */
public enum State implements Word {
  /** In use. */
  ACTIVE,
  /** In use, without a standard that defines it (RFC 9110, 16.3.1). */
  PROVISIONAL,
  /** Registered for a limited time. */
  TEMPORARY,
  /** Still defined, no longer to be used. */
  DEPRECATED,
  /** Registered without a meaning. */
  UNUSED,
  /** Kept for the future, or never to be offered. */
  RESERVED,
  /** Its document is historic. */
  OBSOLETED;

  /** Tells whether nothing is said against its use. */
  public boolean isInUse() {
    return this == ACTIVE || this == PROVISIONAL;
  }
}
