package dev.statute.rule.message.judge;

import dev.statute.law.Ground;
import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes findings of the violations in one exchange: each once, and few of each rule. */
final class FoundViolations implements MessageViolations {

  /** A message with thousands of bad lines is bad enough with these. */
  private static final int MOST_OF_A_RULE = 20;

  private record Kind(RuleInfo rule, MessagePart part) {}

  private final Severities severities;
  private final boolean isAnswered;
  private final List<MessageFinding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<Kind, Integer> counts = new HashMap<>();

  /**
   * Takes nothing about a response that did not come.
   *
   * @param severities how bad violations are
   * @param isAnswered whether the response came
   */
  FoundViolations(Severities severities, boolean isAnswered) {
    this.severities = severities;
    this.isAnswered = isAnswered;
  }

  @Override
  public void add(
      String family, Ground ground, MessagePart part, String field, String what, String fix) {
    if (part == MessagePart.RESPONSE && !isAnswered) {
      return;
    }
    RuleInfo rule = MessageRules.rule(family, Basis.of(ground.level()));
    Severity severity = severities.of(rule);
    if (severity == Severity.OFF || !seen.add(rule.id() + part + what)) {
      return;
    }
    int count = counts.merge(new Kind(rule, part), 1, Integer::sum);
    String why = ground.clause() + ": " + says(ground, rule) + ".";
    if (count <= MOST_OF_A_RULE) {
      findings.add(new MessageFinding(rule, severity, part, field, what, why, fix));
    } else if (count == MOST_OF_A_RULE + 1) {
      String more = "the message violates the rule in more than " + MOST_OF_A_RULE + " ways";
      findings.add(new MessageFinding(rule, severity, part, "", more, why, ""));
    }
  }

  private static String says(Ground ground, RuleInfo rule) {
    return ground.reason().isEmpty() ? rule.summary() : ground.reason();
  }

  /** Returns the findings, those about the request first. */
  List<MessageFinding> all() {
    return findings.stream().sorted(Comparator.comparing(MessageFinding::part)).toList();
  }
}
