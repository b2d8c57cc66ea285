package dev.statute.change.type;

/** Who writes values of a type. */
public enum Direction {
  /** Clients write them, so they must not be allowed less than before. */
  SENT,
  /** Clients read them, so they must not get more than before. */
  RECEIVED
}
