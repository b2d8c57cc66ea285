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
                operation.name() + " throws " + exception + ", for which no response stands",
                "What a client can be answered is what the operation declares as its responses.",
                "Declare a response in place of the exception."));
      }
    }
  }
}
