package dev.statute.rule.status;

import dev.statute.law.Law;
import dev.statute.law.MethodBan;
import dev.statute.rule.Bans;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** Finds statuses that nobody may send. */
final class UnusableStatusCheck implements Check {

  @Override
  public String family() {
    return "unusable-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      known
          .status()
          .totalBan()
          .filter(ban -> !ban.isPolicy())
          .ifPresent(
              ban -> violations.add(Basis.REQUIREMENT, violation(subject.law(), known, ban)));
    }
  }

  private static Violation violation(Law law, KnownResponse known, MethodBan ban) {
    return Violation.at(
        known.response().statusSite(),
        known.status().title() + " cannot answer any request",
        Bans.why(List.of(ban)),
        Bans.fix(law, known.response(), ban));
  }
}
