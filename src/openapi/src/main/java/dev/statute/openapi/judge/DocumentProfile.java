package dev.statute.openapi.judge;

/** How a document is judged. */
public enum DocumentProfile {
  /** Only by what it declares; what it leaves out is advice, counted for each rule. */
  DECLARED,
  /** Also by what it leaves out, which is a warning at its place. */
  COMPLETE,
  /** What it leaves out is an error, and so is what should not be. */
  STRICT
}
