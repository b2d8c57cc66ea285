package dev.statute.processor;

/** The forms in which the findings of a compilation can be written. */
enum ReportFormat {
  /** SARIF 2.1.0, which tools for code review read. */
  SARIF,
  /** The fixes, as a patch that {@code git apply} takes. */
  PATCH,
  /** The list of known findings that {@code -Astatute.known} takes. */
  KNOWN,
  /** The changes since the baseline, in Markdown. */
  CHANGES
}
