package dev.statute.rule;

/** What in the code keeps a violation from being reported. */
public enum Excuse {
  /** Nothing; it is reported. */
  NONE,
  /** A deviation lifts it. */
  DEVIATION,
  /** A suppression silences it. */
  SUPPRESSION
}
