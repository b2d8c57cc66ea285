package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Scope;
import dev.statute.contract.Suppression;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The deviations and suppressions of a contract, and whether they have had any effect. */
final class Controls {

  private static final String DEVIATION_REASON = "deviation-reason";
  private static final String UNUSED_DEVIATION = "unused-deviation";
  private static final String UNUSED_SUPPRESSION = "unused-suppression";

  private final Contract contract;
  private final Catalogue catalogue;
  private final Severities severities;
  private final Map<String, List<Deviation>> deviations;
  private final Map<String, List<Suppression>> suppressions;
  private final Set<Deviation> usedDeviations = new HashSet<>();
  private final Set<Suppression> usedSuppressions = new HashSet<>();
  private final Set<Suppression> refusedSuppressions = new HashSet<>();

  Controls(Contract contract, Catalogue catalogue, Severities severities) {
    this.contract = contract;
    this.catalogue = catalogue;
    this.severities = severities;
    this.deviations =
        contract.deviations().stream().collect(Collectors.groupingBy(Deviation::rule));
    this.suppressions =
        contract.suppressions().stream().collect(Collectors.groupingBy(Suppression::rule));
  }

  /** Returns what becomes of a violation. */
  Finding outcome(RuleInfo rule, Violation violation) {
    Severity severity = severities.of(rule);
    Excuse excuse = Excuse.NONE;
    String reason = "";
    for (Deviation deviation : deviations.getOrDefault(rule.id(), List.of())) {
      if (rule.isLiftable() && isIn(deviation.scope(), violation)) {
        usedDeviations.add(deviation);
        excuse = Excuse.DEVIATION;
        reason = reason.isEmpty() ? deviation.reason() : reason;
      }
    }
    for (Suppression suppression : suppressions.getOrDefault(rule.id(), List.of())) {
      if (isIn(suppression.scope(), violation)) {
        boolean silenced = severity != Severity.ERROR;
        boolean lifted = excuse != Excuse.NONE;
        (silenced || lifted ? usedSuppressions : refusedSuppressions).add(suppression);
        excuse = silenced && !lifted ? Excuse.SUPPRESSION : excuse;
      }
    }
    return new Finding(rule, violation, severity, excuse, reason);
  }

  private static boolean isIn(Scope scope, Violation violation) {
    return scope.contains(violation.site()) || scope.contains(violation.subject());
  }

  /**
   * Returns what is wrong with what the code says of rules, after the outcome of all violations.
   */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Deviation deviation : contract.deviations()) {
      if (deviation.reason().isBlank()) {
        add(findings, DEVIATION_REASON, Basis.STRUCTURE, withoutReason(deviation));
      }
      boolean foreign = deviation.around() && isLiftable(deviation.rule());
      if (!usedDeviations.contains(deviation) && !foreign && !isOff(deviation.rule())) {
        add(findings, UNUSED_DEVIATION, Basis.DOUBT, unused(deviation));
      }
    }
    for (Suppression suppression : contract.suppressions()) {
      boolean foreign =
          suppression.around()
              && isKnown(suppression.rule())
              && !refusedSuppressions.contains(suppression);
      if (!usedSuppressions.contains(suppression) && !foreign && !isOff(suppression.rule())) {
        add(findings, UNUSED_SUPPRESSION, Basis.DOUBT, unused(suppression));
      }
    }
    return findings;
  }

  private void add(List<Finding> findings, String family, Basis basis, Violation violation) {
    catalogue
        .rule(family, basis)
        .filter(rule -> severities.of(rule) != Severity.OFF)
        .ifPresent(rule -> findings.add(new Finding(rule, violation, severities.of(rule))));
  }

  /** Nobody looks for violations of a rule that is off. */
  private boolean isOff(String rule) {
    return catalogue.rule(rule).filter(info -> severities.of(info) == Severity.OFF).isPresent();
  }

  private static Violation withoutReason(Deviation deviation) {
    return Violation.at(
        deviation.reasonSite(),
        "the deviation from " + deviation.rule() + " has no reason",
        "Later readers need the reason to check whether the deviation is still needed.",
        new Fix.GiveReason(deviation));
  }

  private Violation unused(Deviation deviation) {
    String rule = deviation.rule();
    boolean isStructure = catalogue.rule(rule).filter(info -> !info.isLiftable()).isPresent();
    return isStructure
        ? Violation.at(
            deviation.site(),
            rule + " cannot be lifted",
            "The generated types depend on it.",
            new Fix.Text("Remove the deviation, and fix what the rule reports."))
        : Violation.at(
            deviation.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule '" + rule + "'",
            "A deviation that lifts nothing now would lift the next mistake.",
            nearest(rule, "Remove the deviation."));
  }

  private Violation unused(Suppression suppression) {
    String rule = suppression.rule();
    return refusedSuppressions.contains(suppression)
        ? Violation.at(
            suppression.site(),
            rule + " is an error here, which a suppression does not silence",
            "A deliberate breach of the law states its reason.",
            catalogue
                .rule(rule)
                .filter(RuleInfo::isLiftable)
                .<Fix>map(Fix.Deviate::new)
                .orElseGet(
                    () -> new Fix.Text("Remove the suppression, and fix what the rule reports.")))
        : Violation.at(
            suppression.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule '" + rule + "'",
            "A suppression that silences nothing now would silence the next mistake.",
            nearest(rule, "Remove the suppression."));
  }

  private boolean isLiftable(String rule) {
    return catalogue.rule(rule).filter(RuleInfo::isLiftable).isPresent();
  }

  private boolean isKnown(String rule) {
    return catalogue.rule(rule).isPresent();
  }

  private Fix nearest(String rule, String otherwise) {
    return new Fix.Text(
        isKnown(rule)
            ? otherwise
            : Nearest.to(rule, catalogue.ids())
                .map(nearest -> "Did you mean '" + nearest + "'?")
                .orElse(otherwise));
  }
}
