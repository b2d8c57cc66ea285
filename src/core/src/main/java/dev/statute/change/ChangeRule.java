package dev.statute.change;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;

/**
 * A kind of change that breaks somebody.
 *
 * @param id its id in messages, options and annotations, such as {@code removed-operation}
 * @param summary what the change is, as a sentence without its first capital and full stop
 * @param impact how bad it is, and for whom; a certain change of the kind may be less bad
 */
public record ChangeRule(String id, String summary, Impact impact) {

  /** Returns it as a rule that findings are about. */
  public RuleInfo info() {
    return new RuleInfo(id, Basis.COMPATIBILITY, summary, false);
  }
}
