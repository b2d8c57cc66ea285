package dev.statute.rule;

/** A deviation or suppression in the code, which keeps a violation from being reported. */
public enum Excuse {
  /** Nothing; it is reported. */
  NONE,
  /** A deviation lifts it. */
  DEVIATION,
  /** A suppression silences it. */
  SUPPRESSION
}
