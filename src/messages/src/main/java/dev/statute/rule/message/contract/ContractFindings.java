package dev.statute.rule.message.contract;

import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one exchange. */
final class ContractFindings {

  private final Severities severities;
  private final boolean isAnswered;
  private final List<MessageFinding> findings = new ArrayList<>();

  /**
   * Takes nothing about a response that did not come.
   *
   * @param severities how bad violations are
   * @param isAnswered whether the response came
   */
  ContractFindings(Severities severities, boolean isAnswered) {
    this.severities = severities;
    this.isAnswered = isAnswered;
  }

  void add(ContractRule rule, MessagePart part, String field, String what, String why, String fix) {
    Severity severity = severities.of(rule.info());
    boolean isAboutNothing = part == MessagePart.RESPONSE && !isAnswered;
    if (severity != Severity.OFF && !isAboutNothing) {
      findings.add(
          new MessageFinding(
              rule.info(), severity, part, field, what, sentence(why), sentence(fix)));
    }
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** Returns the findings, those of the request first. */
  List<MessageFinding> all() {
    findings.sort(Comparator.comparing(MessageFinding::part));
    return List.copyOf(findings);
  }
}
