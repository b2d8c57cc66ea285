package dev.statute.rule;

/** A profile: the severity of each basis. */
public enum Profile {
  /** As the RFCs say it: a SHOULD is a warning. */
  RFC,
  /** What should and ought to be, has to be. */
  STRICT
}
