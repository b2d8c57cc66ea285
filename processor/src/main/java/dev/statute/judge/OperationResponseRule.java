package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An operation answers something. */
final class OperationResponseRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("operation-response", Basis.STRUCTURE, "an operation declares a response");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      if (api.responsesOf(operation).isEmpty()) {
        violations.accept(
            new Violation(
                operation.place(),
                operation.name() + " declares no response",
                "Every request gets exactly one final response (RFC 9110, 15).",
                "Add @Responds for each response that it may give."));
      }
    }
  }
}
