package dev.statute.rule.message.semantics.report;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;

/** Makes rows of the table of rules. */
public final class Rules {

  private Rules() {}

  /** Makes a rule about something that is there and wrong. */
  public static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }

  /** Makes a rule about something that is missing. */
  public static RuleInfo missing(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, true);
  }
}
