package dev.statute.rule;

/** The severity of a finding: error, warning, note or off; the heavier, the earlier. */
public enum Severity {
  /** It fails the compilation. */
  ERROR,
  /** It is reported as a warning. */
  WARN,
  /** It is reported as a note, which no compiler takes for a problem. */
  NOTE,
  /** It is not reported. */
  OFF
}
