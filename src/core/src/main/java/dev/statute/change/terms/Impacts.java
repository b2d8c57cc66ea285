package dev.statute.change.terms;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Impact;

/** The impacts of changes of terms. */
final class Impacts {

  static final Impact BREAKS_ALL = new Impact(ERROR, ERROR, ERROR, ERROR);
  static final Impact WARNS_ALL = new Impact(WARN, WARN, WARN, WARN);
  static final Impact NOTES = new Impact(NOTE, NOTE, NOTE, NOTE);

  /** It breaks those who send requests, whatever their source is. */
  static final Impact BREAKS_CLIENTS = new Impact(OFF, OFF, ERROR, ERROR);

  private Impacts() {}
}
