package dev.statute.rule;

import dev.statute.contract.Site;
import dev.statute.text.Message;
import java.util.List;

/**
 * A violation, and what becomes of it.
 *
 * @param rule the rule that is broken
 * @param violation how and where
 * @param weight how bad it is, were there no excuse; never off
 * @param excuse whether the source lifts or silences it, or a list of known findings has it
 * @param reason why the source lifts it, in the author's words; empty if it does not
 */
public record Finding(
    RuleInfo rule, Violation violation, Severity weight, Excuse excuse, String reason) {

  /** Makes a finding that the source has no excuse for. */
  public Finding(RuleInfo rule, Violation violation, Severity weight) {
    this(rule, violation, weight, Excuse.NONE, "");
  }

  /** Returns the same finding, excused by a list of known findings. */
  public Finding known() {
    return new Finding(rule, violation, weight, Excuse.KNOWN, "");
  }

  /** Returns what becomes of it; off if it has an excuse. */
  public Severity severity() {
    return excuse == Excuse.NONE ? weight : Severity.OFF;
  }

  /** Returns where it is. */
  public Site site() {
    return violation.site();
  }

  /** Returns what is wrong. */
  public String what() {
    return violation.what();
  }

  /** Returns why that is wrong, with the clause. */
  public String why() {
    return violation.why();
  }

  /** Returns what mends it; alternatives, the best first. */
  public List<Fix> fixes() {
    return violation.fixes();
  }

  /**
   * Returns it as it is reported: a line each of what is wrong, why, and how to mend it.
   *
   * @param dialect words the fixes for the source of the contract
   */
  public String text(Dialect dialect) {
    return message(dialect).text();
  }

  /** Returns the same without the rule. */
  public String description(Dialect dialect) {
    return message(dialect).description();
  }

  private Message message(Dialect dialect) {
    return new Message(
        rule.id(),
        Words.visible(what()),
        Words.visible(why()),
        Words.visible(dialect.sentence(fixes())));
  }
}
