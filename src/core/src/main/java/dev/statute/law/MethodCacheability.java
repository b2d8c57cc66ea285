package dev.statute.law;

/** Tells whether a cache may reuse a response to a method (RFC 9110, 9.2.3). */
public enum MethodCacheability implements Word {
  /** It may. */
  TRUE,
  /** It may not. */
  FALSE,
  /** It may under conditions that the method's definition names. */
  CONDITIONAL,
  /** Not known. */
  UNVERIFIED,
  /** The name is not a method that anyone sends. */
  NONE
}
