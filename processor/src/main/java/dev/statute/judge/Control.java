package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.contract.Deviation;
import dev.statute.contract.Scope;
import dev.statute.contract.Suppression;
import dev.statute.rule.Basis;
import dev.statute.rule.Excuse;
import dev.statute.rule.Severity;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the code of an interface says of rules, and whether it has had any effect. */
final class Control {

  static final RuleInfo API =
      new RuleInfo("api-interface", Basis.STRUCTURE, "an API is an interface");
  static final RuleInfo DEVIATION_REASON =
      new RuleInfo("deviation-reason", Basis.STRUCTURE, "a deviation has a reason");
  static final RuleInfo UNUSED_DEVIATION =
      new RuleInfo(Basis.DOUBT.id("unused-deviation"), Basis.DOUBT, "a deviation lifts something");
  static final RuleInfo UNUSED_SUPPRESSION =
      new RuleInfo(
          Basis.DOUBT.id("unused-suppression"), Basis.DOUBT, "a suppression silences something");
  static final RuleInfo MIXED_VOCABULARIES =
      new RuleInfo(
          "mixed-vocabularies",
          Basis.STRUCTURE,
          "the annotations of an interface are of one vocabulary");
  static final RuleInfo VOCABULARY_FILE =
      new RuleInfo(
          "vocabulary-file", Basis.STRUCTURE, "the file of a vocabulary is there and in order");
  static final List<RuleInfo> INFOS =
      List.of(
          API,
          MIXED_VOCABULARIES,
          VOCABULARY_FILE,
          DEVIATION_REASON,
          UNUSED_DEVIATION,
          UNUSED_SUPPRESSION);

  private final Api api;
  private final Severities severities;
  private final Set<Deviation> usedDeviations = new HashSet<>();
  private final Set<Suppression> usedSuppressions = new HashSet<>();
  private final Set<Suppression> refusedSuppressions = new HashSet<>();

  Control(Api api, Severities severities) {
    this.api = api;
    this.severities = severities;
  }

  /** Returns what becomes of a violation. */
  Finding judge(RuleInfo rule, Violation violation) {
    Severity severity = severities.of(rule);
    Excuse excuse = Excuse.NONE;
    String reason = "";
    for (Deviation deviation : api.deviations()) {
      boolean meant = deviation.rule().equals(rule.id());
      if (meant && rule.isLiftable() && isIn(deviation.scope(), violation)) {
        usedDeviations.add(deviation);
        excuse = Excuse.DEVIATION;
        reason = reason.isEmpty() ? deviation.reason() : reason;
      }
    }
    for (Suppression suppression : api.suppressions()) {
      if (suppression.rule().equals(rule.id()) && isIn(suppression.scope(), violation)) {
        boolean warning = severity == Severity.WARN;
        boolean lifted = excuse != Excuse.NONE;
        (warning || lifted ? usedSuppressions : refusedSuppressions).add(suppression);
        excuse = warning && !lifted ? Excuse.SUPPRESSION : excuse;
      }
    }
    return new Finding(rule, violation, severity, excuse, reason);
  }

  private static boolean isIn(Scope scope, Violation violation) {
    return scope.contains(violation.place()) || scope.contains(violation.subject());
  }

  /** Returns what is wrong with what the code says of rules, after all violations were judged. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Deviation deviation : api.deviations()) {
      if (deviation.reason().isBlank()) {
        add(findings, DEVIATION_REASON, withoutReason(deviation));
      }
      boolean foreign = deviation.around() && isLiftable(deviation.rule());
      if (!usedDeviations.contains(deviation) && !foreign && !isOff(deviation.rule())) {
        add(findings, UNUSED_DEVIATION, unused(deviation));
      }
    }
    for (Suppression suppression : api.suppressions()) {
      boolean foreign =
          suppression.around()
              && isKnown(suppression.rule())
              && !refusedSuppressions.contains(suppression);
      if (!usedSuppressions.contains(suppression) && !foreign && !isOff(suppression.rule())) {
        add(findings, UNUSED_SUPPRESSION, unused(suppression));
      }
    }
    return findings;
  }

  private void add(List<Finding> findings, RuleInfo rule, Violation violation) {
    Severity severity = severities.of(rule);
    if (severity != Severity.OFF) {
      findings.add(new Finding(rule, violation, severity));
    }
  }

  /** Nobody looks for violations of a rule that is off. */
  private boolean isOff(String rule) {
    return Rules.info(rule).filter(info -> severities.of(info) == Severity.OFF).isPresent();
  }

  private static Violation withoutReason(Deviation deviation) {
    return new Violation(
        deviation.reasonSite(),
        "the deviation from " + deviation.rule() + " has no reason",
        "Whoever reads the code later needs to know whether the reason still holds.",
        "Say why, such as reason = \"clients of 2014 rely on it\".");
  }

  private static Violation unused(Deviation deviation) {
    String rule = deviation.rule();
    boolean structure = Rules.info(rule).filter(info -> !info.isLiftable()).isPresent();
    return structure
        ? new Violation(
            deviation.site(),
            rule + " cannot be lifted",
            "The generated types are built on it.",
            "Remove the deviation, and mend what the rule reports.")
        : new Violation(
            deviation.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule " + quoted(rule),
            "A deviation that lifts nothing now would lift the next mistake.",
            fix(rule, "Remove the deviation."));
  }

  private Violation unused(Suppression suppression) {
    String rule = suppression.rule();
    return refusedSuppressions.contains(suppression)
        ? new Violation(
            suppression.site(),
            rule + " is an error here, which @SuppressWarnings does not silence",
            "What breaks the law on purpose says why.",
            Rules.info(rule).filter(RuleInfo::isLiftable).isPresent()
                ? "Write @Deviates(rule = \""
                    + rule
                    + "\", reason = \"clients of 2014 rely on it\")."
                : "Remove the suppression, and mend what the rule reports.")
        : new Violation(
            suppression.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule " + quoted(rule),
            "A suppression that silences nothing now would silence the next mistake.",
            fix(rule, "Remove the suppression."));
  }

  private static boolean isLiftable(String rule) {
    return Rules.info(rule).filter(RuleInfo::isLiftable).isPresent();
  }

  private static boolean isKnown(String rule) {
    return Rules.info(rule).isPresent();
  }

  private static String quoted(String rule) {
    return "'" + rule + "'";
  }

  private static String fix(String rule, String otherwise) {
    return isKnown(rule)
        ? otherwise
        : Nearest.to(rule, Rules.infos().stream().map(RuleInfo::id).toList())
            .map(nearest -> "Did you mean '" + nearest + "'?")
            .orElse(otherwise);
  }
}
