package dev.statute.rule;

/** What keeps a violation from being reported. */
public enum Excuse {
  /** Nothing; it is reported. */
  NONE,
  /** A deviation lifts it. */
  DEVIATION,
  /** A suppression silences it. */
  SUPPRESSION,
  /** A list of findings that were there before has it. */
  KNOWN
}
