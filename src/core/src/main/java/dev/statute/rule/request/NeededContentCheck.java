package dev.statute.rule.request;

import dev.statute.contract.Operation;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** An operation takes content where requests with its method need some. */
final class NeededContentCheck implements Check {

  @Override
  public String family() {
    return "needed-content";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      operation.method().ifPresent(method -> check(operation, method, violations));
    }
  }

  private static void check(Operation operation, Method method, Violations violations) {
    Ground ground = method.neededContentGround();
    if (ground != null && !operation.mayReadContent()) {
      violations.add(Basis.DOUBT, violation(operation, method, ground));
    }
  }

  private static Violation violation(Operation operation, Method method, Ground ground) {
    return Violation.at(
        operation.site(),
        operation.name() + " takes no content, but " + method.token() + " requires it",
        ground.clause() + ": the content of the request is what the method works on.",
        new Fix.AddContentInput(operation));
  }
}
