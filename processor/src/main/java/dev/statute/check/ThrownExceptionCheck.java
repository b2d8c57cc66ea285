package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** Finds operations that declare exceptions instead of responses. */
final class ThrownExceptionCheck extends JavaCheck {

  ThrownExceptionCheck(ApiDeclaration api) {
    super("thrown-exception", Basis.DOUBT, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OperationDeclaration operation : api.operations()) {
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
