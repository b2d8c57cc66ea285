package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OtherMethod;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** An operation has no body of its own. */
final class AbstractOperationCheck extends JavaCheck {

  AbstractOperationCheck(ApiDeclaration api) {
    super("abstract-operation", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    api.otherMethods().stream()
        .filter(OtherMethod::annotated)
        .map(AbstractOperationCheck::violation)
        .forEach(violations);
  }

  private static Violation violation(OtherMethod method) {
    return JavaViolation.at(
        method.place(),
        method.name() + " is annotated as an operation but is not abstract",
        "An operation is implemented by the server and by the client.",
        "Remove its body, or its annotations.");
  }
}
