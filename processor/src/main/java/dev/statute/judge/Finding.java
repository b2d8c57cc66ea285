package dev.statute.judge;

import dev.statute.contract.Site;
import dev.statute.rule.Excuse;
import dev.statute.rule.Severity;

/**
 * A violation, and what becomes of it.
 *
 * @param rule the rule that is broken
 * @param violation how and where
 * @param weight how bad it is, were there no excuse; never off
 * @param excuse whether the code lifts or silences it
 * @param reason why the code lifts it, in the author's words; empty if it does not
 */
public record Finding(
    RuleInfo rule, Violation violation, Severity weight, Excuse excuse, String reason) {

  /** Makes one that the code has no excuse for. */
  public Finding(RuleInfo rule, Violation violation, Severity weight) {
    this(rule, violation, weight, Excuse.NONE, "");
  }

  /** Returns what becomes of it; off if the code lifts or silences it. */
  public Severity severity() {
    return excuse == Excuse.NONE ? weight : Severity.OFF;
  }

  /** Returns where it is. */
  public Site place() {
    return violation.place();
  }

  /** Returns it as it is reported: a line each of what, why and how to mend it. */
  public String text() {
    return "[" + rule.id() + "] " + description();
  }

  /** Returns the same without the rule. */
  public String description() {
    return Words.visible(violation.message())
        + "\n    "
        + Words.visible(violation.why())
        + "\n    "
        + Words.visible(violation.fix());
  }
}
