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

/** Finds operations that cannot succeed. */
final class NoSuccessCheck implements Check {

  @Override
  public String family() {
    return "no-success";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      List<Response> responses = subject.contract().responsesOf(operation);
      if (!responses.isEmpty()
          && responses.stream()
              .noneMatch(response -> Outcomes.maySucceed(response, subject.law()))) {
        violations.add(
            Basis.DOUBT,
            Violation.at(
                operation.site(),
                operation.name() + " declares only errors",
                "No request could ever be fulfilled.",
                new Fix.AddResponse(
                    operation,
                    List.of(),
                    "for a request that succeeds",
                    Outcomes.successes(operation, subject),
                    new Fix.SuggestedBody.Result())));
      }
    }
  }
}
