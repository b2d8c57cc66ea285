package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** What an operation can answer is declared as a response, not as an exception. */
final class ThrownExceptionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("thrown-exception"), Basis.DOUBT, "an operation declares no exceptions");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      for (String exception : operation.thrown()) {
        violations.accept(
            new Violation(
                operation.place(),
                operation.name()
                    + " throws "
                    + exception
                    + ", but no declared response corresponds to it",
                "An operation answers only with the responses that it declares.",
                "Declare a response instead of the exception."));
      }
    }
  }
}
