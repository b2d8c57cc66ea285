package dev.statute.importer.check;

import dev.statute.contract.Contract;
import dev.statute.contract.Scope;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Check;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.catalogue.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out which rules a contract breaks, and where. */
public final class BrokenRules {

  private BrokenRules() {}

  /** Returns what the compiler would report of a contract, errors and warnings. */
  public static List<BrokenRule> of(PublishedContract published, Law law) {
    Contract contract = CheckedContract.of(published, law);
    Catalogue catalogue = StandardRules.catalogue();
    Subject subject = Subject.of(contract, law);
    Severities severities = Severities.STANDARD.under(law.policy());
    List<BrokenRule> broken = new ArrayList<>();
    for (Check check : StandardRules.checks(contract.role())) {
      check.check(
          subject,
          (basis, violation) -> {
            Optional<RuleInfo> rule = catalogue.rule(check.family(), basis);
            rule.filter(one -> isReported(severities.of(one)))
                .ifPresent(
                    one ->
                        broken.add(
                            new BrokenRule(
                                one,
                                severities.of(one) == Severity.ERROR,
                                operation(violation, contract, published),
                                violation.what())));
          });
    }
    return broken;
  }

  private static boolean isReported(Severity severity) {
    return severity == Severity.ERROR || severity == Severity.WARN;
  }

  private static Optional<String> operation(
      Violation violation, Contract contract, PublishedContract published) {
    for (int i = 0; i < contract.operations().size(); i++) {
      Scope scope = contract.operations().get(i).scope();
      if (scope.contains(violation.site()) || scope.contains(violation.subject())) {
        return Optional.of(published.operations().get(i).key());
      }
    }
    return Optional.empty();
  }
}
