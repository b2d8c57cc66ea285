package dev.statute.change;

/** Who can be broken by a change of a contract. */
public enum Victim {
  /** The source of those who call the operations: switches, record patterns, signatures. */
  CALLERS,
  /** The source of those who implement the interface. */
  IMPLEMENTERS,
  /** A client that was compiled with the old contract, and runs. */
  RUNNING,
  /** Any client that keeps to RFC 9110, in any language. */
  WIRE
}
