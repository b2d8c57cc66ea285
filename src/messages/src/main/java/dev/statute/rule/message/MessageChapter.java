package dev.statute.rule.message;

import dev.statute.rule.RuleInfo;
import java.util.List;

/**
 * Some of the law of messages: rules, and the checks that find violations of them.
 *
 * @param rules the rules, in the order in which they are listed to people
 * @param checks the checks, each of which may find violations of several rules
 */
public record MessageChapter(List<RuleInfo> rules, List<MessageCheck> checks) {

  /** Copies the lists. */
  public MessageChapter {
    rules = List.copyOf(rules);
    checks = List.copyOf(checks);
  }
}
