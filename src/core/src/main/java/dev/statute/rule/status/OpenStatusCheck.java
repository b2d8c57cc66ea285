package dev.statute.rule.status;

import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Finds operations whose server does not say with which statuses it answers. */
final class OpenStatusCheck implements Check {

  @Override
  public String family() {
    return "open-status";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      for (Response response : operation.responses()) {
        if (response.status() instanceof StatusRef.Range
            || response.status() instanceof StatusRef.Default) {
          violations.add(
              Basis.LINT,
              Violation.at(
                  response.site(),
                  operation.name() + " leaves open with which statuses it answers",
                  "A server knows its statuses, and clients handle only those that it names.",
                  new Fix.Text("Declare each status, or role = CLIENT for a server of others.")));
        }
      }
    }
  }
}
