package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;

/** Finds operations that cannot fail. */
final class NoErrorCheck implements Check {

  @Override
  public String family() {
    return "no-error";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      List<Response> responses = subject.contract().responsesOf(operation);
      if (!responses.isEmpty()
          && responses.stream().noneMatch(response -> Outcomes.mayFail(response, subject.law()))) {
        violations.add(
            Basis.LINT,
            Violation.at(
                operation.site(),
                operation.name() + " declares no error",
                "Some requests cannot be fulfilled, and clients need to know what that looks like.",
                new Fix.AddResponse(
                    operation,
                    List.of(),
                    "for a request that is wrong",
                    Outcomes.errors(subject),
                    new Fix.SuggestedBody.ProblemDocument())));
      }
    }
  }
}
