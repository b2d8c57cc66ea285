package dev.statute.rule.message.contract;

import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one exchange. */
final class ContractFindings {

  private final MessageSettings settings;
  private final List<MessageFinding> findings = new ArrayList<>();

  ContractFindings(MessageSettings settings) {
    this.settings = settings;
  }

  void add(ContractRule rule, MessagePart part, String field, String what, String why, String fix) {
    Severity severity =
        settings
            .severities()
            .getOrDefault(rule.info().id(), rule.info().basis().severity(settings.profile()));
    if (severity != Severity.OFF) {
      findings.add(new MessageFinding(rule.info(), severity, part, field, what, why, fix));
    }
  }

  /** Returns the findings, those of the request first. */
  List<MessageFinding> all() {
    findings.sort(Comparator.comparing(MessageFinding::part));
    return List.copyOf(findings);
  }
}
