package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** Finds operations without a response. */
final class OperationResponseCheck implements Check {

  @Override
  public String family() {
    return "operation-response";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      if (subject.contract().responsesOf(operation).isEmpty()) {
        violations.add(
            Basis.STRUCTURE,
            Violation.at(
                operation.site(),
                operation.name() + " declares no response",
                "Every request gets exactly one final response ("
                    + subject.law().general().finalResponse().clause()
                    + ").",
                new Fix.AddResponse(
                    operation,
                    List.of(),
                    "",
                    Outcomes.successes(operation, subject),
                    new Fix.SuggestedBody.Result())));
      }
    }
  }
}
