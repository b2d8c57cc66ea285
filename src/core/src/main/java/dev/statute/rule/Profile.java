package dev.statute.rule;

/** A profile: the severity of each basis. */
public enum Profile {
  /** As the RFCs say it: a SHOULD is a warning. */
  RFC,
  /** SHOULD and "ought to" count as MUST. */
  STRICT
}
