package dev.statute.rule;

/** How strictly the law is read. */
public enum Profile {
  /** As the RFCs say it: a SHOULD is a warning. */
  RFC,
  /** What should and ought to be, has to be. */
  STRICT
}
