package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Suppression;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The deviations and suppressions of a contract, and whether they have had any effect. */
final class Controls {

  private static final String DEVIATION_REASON = "deviation-reason";
  private static final String UNUSED_DEVIATION = "unused-deviation";
  private static final String UNUSED_SUPPRESSION = "unused-suppression";

  /** The families of the rules that it finds violations of. */
  static final Set<String> FAMILIES =
      Set.of(DEVIATION_REASON, UNUSED_DEVIATION, UNUSED_SUPPRESSION);

  private final Contract contract;
  private final Catalogue catalogue;
  private final Severities severities;
  private final Map<String, List<Deviation>> deviations;
  private final Optional<ReleaseFindings> release;
  private final Map<String, List<Deviation>> approvals;
  private final Map<String, List<Suppression>> suppressions;
  private final Set<Deviation> usedDeviations = new HashSet<>();
  private final Set<Suppression> usedSuppressions = new HashSet<>();
  private final Set<Suppression> refusedSuppressions = new HashSet<>();

  Controls(
      Contract contract,
      Catalogue catalogue,
      Severities severities,
      Optional<ReleaseFindings> release) {
    this.contract = contract;
    this.catalogue = catalogue;
    this.severities = severities;
    this.deviations =
        contract.deviations().stream().collect(Collectors.groupingBy(Deviation::rule));
    this.release = release;
    this.approvals = approvals(release).stream().collect(Collectors.groupingBy(Deviation::rule));
    this.suppressions =
        contract.suppressions().stream().collect(Collectors.groupingBy(Suppression::rule));
  }

  private static List<Deviation> approvals(Optional<ReleaseFindings> release) {
    return release.map(ReleaseFindings::approvals).orElse(List.of());
  }

  /** Returns what becomes of a violation. */
  Finding outcome(RuleInfo rule, Violation violation) {
    return outcome(rule, violation, severities.of(rule), deviations);
  }

  /** Returns what becomes of a change; nothing if nobody is to be told. */
  Optional<Finding> outcome(WeighedViolation change) {
    Severity severity = severities.of(change.rule(), change.severity());
    return severity == Severity.OFF
        ? Optional.empty()
        : Optional.of(outcome(change.rule(), change.violation(), severity, approvals));
  }

  private Finding outcome(
      RuleInfo rule, Violation violation, Severity severity, Map<String, List<Deviation>> lifting) {
    Excuse excuse = Excuse.NONE;
    String reason = "";
    for (Deviation deviation : lifting.getOrDefault(rule.id(), List.of())) {
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
    for (Deviation approval : approvals(release)) {
      if (approval.reason().isBlank()) {
        add(
            findings,
            DEVIATION_REASON,
            Basis.STRUCTURE,
            withoutReason(approval, "approval", " of "));
      }
      if (!usedDeviations.contains(approval) && !isOff(approval.rule())) {
        add(findings, UNUSED_DEVIATION, Basis.DOUBT, unusedApproval(approval));
      }
    }
    for (Deviation deviation : contract.deviations()) {
      if (deviation.reason().isBlank()) {
        add(
            findings,
            DEVIATION_REASON,
            Basis.STRUCTURE,
            withoutReason(deviation, "deviation", " from "));
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

  /** Nobody looks for violations of a rule that is off, or for changes where nothing was before. */
  private boolean isOff(String rule) {
    return catalogue
        .rule(rule)
        .filter(
            info -> severities.of(info) == Severity.OFF || (isChange(info) && release.isEmpty()))
        .isPresent();
  }

  private static boolean isChange(RuleInfo rule) {
    return rule.basis() == Basis.COMPATIBILITY;
  }

  private Optional<RuleInfo> change(String rule) {
    return catalogue.rule(rule).filter(Controls::isChange);
  }

  private static Violation withoutReason(Deviation deviation, String noun, String preposition) {
    return Violation.at(
        deviation.reasonSite(),
        "the " + noun + preposition + deviation.rule() + " has no reason",
        "Later readers need the reason to check whether the " + noun + " is still needed.",
        new Fix.GiveReason(deviation));
  }

  /** An approval lapses when the release that it was about is compared with no longer. */
  private Violation unusedApproval(Deviation approval) {
    String rule = approval.rule();
    String before = release.map(ReleaseFindings::release).orElse("");
    if (change(rule).isPresent()) {
      return Violation.at(
          approval.site(),
          "there is no " + rule + " here to approve since " + before,
          before
              + " has the change already, or there never was one. An approval of nothing would"
              + " approve the next mistake.",
          new Fix.Text("Remove the approval."));
    }
    List<String> changes =
        catalogue.rules().stream().filter(Controls::isChange).map(RuleInfo::id).toList();
    return Violation.at(
        approval.site(),
        isKnown(rule)
            ? rule + " is not about changes, so it cannot be approved"
            : "there is no change '" + rule + "'",
        isKnown(rule)
            ? "It is broken or not, whatever was released before."
            : "An approval names the change as messages do, between brackets.",
        catalogue
            .rule(rule)
            .filter(RuleInfo::isLiftable)
            .<Fix>map(Fix.Deviate::new)
            .orElseGet(
                () ->
                    new Fix.Text(
                        Nearest.to(rule, changes)
                            .map(nearest -> "Did you mean '" + nearest + "'?")
                            .orElse("Remove the approval."))));
  }

  private Violation unused(Deviation deviation) {
    String rule = deviation.rule();
    Optional<RuleInfo> change = change(rule);
    if (change.isPresent()) {
      return Violation.at(
          deviation.site(),
          rule + " is about a change, which a deviation does not lift",
          "A change is approved for one release only, and the approval lapses with the next.",
          new Fix.Deviate(change.get()));
    }
    boolean isStructure = catalogue.rule(rule).filter(info -> !info.isLiftable()).isPresent();
    return isStructure
        ? Violation.at(
            deviation.site(),
            rule + " cannot be lifted",
            "The generated types depend on it.",
            new Fix.Worded(
                "Remove the deviation, and fix what the rule reports.",
                new Fix.RemoveDeclaration(deviation.site())))
        : Violation.at(
            deviation.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule '" + rule + "'",
            "A deviation that lifts nothing now would lift the next mistake.",
            nearest(
                rule,
                deviation.site(),
                "Remove the deviation.",
                new Fix.RemoveDeclaration(deviation.site())));
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
                    () ->
                        new Fix.Worded(
                            "Remove the suppression, and fix what the rule reports.",
                            new Fix.Remove(suppression.site()))))
        : Violation.at(
            suppression.site(),
            isKnown(rule) ? "nothing here breaks " + rule : "there is no rule '" + rule + "'",
            "A suppression that silences nothing now would silence the next mistake.",
            nearest(
                rule,
                suppression.site(),
                "Remove the suppression.",
                new Fix.Remove(suppression.site())));
  }

  private boolean isLiftable(String rule) {
    return catalogue.rule(rule).filter(RuleInfo::isLiftable).isPresent();
  }

  private boolean isKnown(String rule) {
    return catalogue.rule(rule).isPresent();
  }

  private Fix nearest(String rule, Site site, String otherwise, Fix.Change removal) {
    return Optional.of(rule)
        .filter(id -> !isKnown(id))
        .flatMap(id -> Nearest.to(id, catalogue.ids()))
        .map(
            nearest ->
                new Fix.Worded("Did you mean '" + nearest + "'?", new Fix.SetRule(site, nearest)))
        .orElseGet(() -> new Fix.Worded(otherwise, removal));
  }
}
