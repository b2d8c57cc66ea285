package dev.statute.contract.shape;

/** Tells whether another response to the same request follows a response. */
public enum Turn {
  /** None follows. */
  FINAL,
  /** A final one follows. */
  INTERIM,
  /** The status is of an interim class, but none follows: the protocol changes. */
  LAST_INTERIM
}
