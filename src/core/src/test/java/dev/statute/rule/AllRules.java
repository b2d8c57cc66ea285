package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.law.Law;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.stream.Collectors;

/** Finds all violations that some checks see, with every rule switched on. */
public final class AllRules {

  private AllRules() {}

  /** Returns what checks find in a contract. */
  public static List<Finding> find(List<Check> checks, Contract contract, Law law) {
    Catalogue catalogue = StandardRules.catalogue();
    Severities severities =
        new Severities(
            Profile.RFC,
            catalogue.rules().stream()
                .collect(Collectors.toMap(RuleInfo::id, rule -> Severity.WARN)));
    return new Checker(catalogue, checks).check(contract, law, severities);
  }

  /** Returns the rule and what is wrong, as a line for each finding. */
  public static List<String> lines(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().id() + ": " + finding.what()).toList();
  }
}
