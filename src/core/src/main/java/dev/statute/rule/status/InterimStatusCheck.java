package dev.statute.rule.status;

import dev.statute.contract.shape.StatusShape;
import dev.statute.contract.shape.Turn;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.KnownResponse;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Finds responses after which the client goes on waiting for the final one. */
final class InterimStatusCheck implements Check {

  @Override
  public String family() {
    return "interim-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (KnownResponse known : subject.declared()) {
      StatusShape shape = subject.shapes().of(known.status());
      if (shape.turn() == Turn.INTERIM) {
        violations.add(Basis.REQUIREMENT, violation(known, shape.statusClass()));
      }
    }
  }

  private static Violation violation(KnownResponse known, StatusClass statusClass) {
    return Violation.at(
        known.response().statusSite(),
        known.status().title() + " is interim, so it cannot be the response of an operation",
        statusClass.clause() + ": a client keeps waiting for the final response.",
        new Fix.RemoveResponse(known.response()));
  }
}
