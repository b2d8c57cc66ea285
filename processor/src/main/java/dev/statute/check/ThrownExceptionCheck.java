package dev.statute.check;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** Finds operations that declare exceptions instead of responses. */
final class ThrownExceptionCheck extends JavaCheck {

  ThrownExceptionCheck(Api api) {
    super("thrown-exception", Basis.DOUBT, api);
  }

  @Override
  void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      for (String exception : operation.thrown()) {
        violations.accept(
            JavaViolation.at(
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
