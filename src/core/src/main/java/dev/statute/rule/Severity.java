package dev.statute.rule;

/** What becomes of a violation. */
public enum Severity {
  /** It fails the compilation. */
  ERROR,
  /** It is reported as a warning. */
  WARN,
  /** It is not reported. */
  OFF
}
