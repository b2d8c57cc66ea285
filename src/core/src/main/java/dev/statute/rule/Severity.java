package dev.statute.rule;

/** The severity of a finding: error, warning or off. */
public enum Severity {
  /** It fails the compilation. */
  ERROR,
  /** It is reported as a warning. */
  WARN,
  /** It is not reported. */
  OFF
}
