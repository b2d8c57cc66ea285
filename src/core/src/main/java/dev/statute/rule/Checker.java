package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Site;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Checks contracts against the law. */
public final class Checker {

  private static final Comparator<Finding> BY_SITE = Comparator.comparing(Finding::site);

  private final Catalogue catalogue;
  private final List<Check> checks;

  /**
   * Makes a checker.
   *
   * @param catalogue the rules that are reported
   * @param checks find violations of them
   */
  public Checker(Catalogue catalogue, List<? extends Check> checks) {
    this.catalogue = catalogue;
    this.checks = List.copyOf(checks);
  }

  /**
   * Returns all violations in a contract, in the order of its source, each once; also those that
   * the source lifts or silences, with their severity off. Those of rules that are off are left
   * out.
   *
   * @param severities how bad it is to break each rule; the policy of the law is added to them
   */
  public List<Finding> check(Contract contract, Law law, Severities severities) {
    return check(contract, law, severities, Optional.empty());
  }

  /**
   * Returns the same, and what a comparison with a release found.
   *
   * @param release what the comparison found; empty if the contract is not compared with a release
   */
  public List<Finding> check(
      Contract contract, Law law, Severities severities, Optional<ReleaseFindings> release) {
    Severities effective = severities.under(law.policy());
    Controls controls = new Controls(contract, catalogue, effective, release);
    Subject subject = Subject.of(contract, law);
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      check.check(
          subject,
          (basis, violation) ->
              catalogue
                  .rule(check.family(), basis)
                  .filter(rule -> effective.of(rule) != Severity.OFF)
                  .ifPresent(rule -> findings.add(controls.outcome(rule, violation))));
    }
    release.stream()
        .flatMap(found -> found.violations().stream())
        .forEach(found -> controls.outcome(found).ifPresent(findings::add));
    findings.addAll(controls.findings());
    // A response of the contract breaks a rule once, if it does so in the same words.
    Set<Reported> seen = new HashSet<>();
    return Together.merged(findings).stream()
        .filter(finding -> seen.add(Reported.of(finding)))
        .sorted(BY_SITE)
        .toList();
  }

  /** What is reported of a finding. */
  private record Reported(
      Site site, Severity severity, String rule, String what, String why, List<Fix> fixes) {

    static Reported of(Finding finding) {
      return new Reported(
          finding.site(),
          finding.severity(),
          finding.rule().id(),
          finding.what(),
          finding.why(),
          finding.fixes());
    }

    /** Leaves the fixes out, which may refer to whole contracts. */
    @Override
    public int hashCode() {
      return Objects.hash(site, severity, rule, what);
    }
  }
}
