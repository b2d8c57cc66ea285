package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.law.Law;
import dev.statute.law.StatusClass;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds operations that declare exceptions instead of responses. */
final class ThrownExceptionCheck extends JavaCheck {

  ThrownExceptionCheck(ApiDeclaration api) {
    super("thrown-exception", Basis.DOUBT, api);
  }

  /** An exception that nobody handles is an error of the server, if a law has such a class. */
  private static List<Fix.Change> changes(OperationDeclaration operation, Law law) {
    List<Fix.Change> changes = new ArrayList<>();
    changes.add(new JavaChange.NoExceptions(operation.place()));
    List<StatusClass> errors = law.classes().stream().filter(StatusClass::error).toList();
    errors.stream()
        .skip(Math.max(0, errors.size() - 1))
        .filter(
            error ->
                operation.responses().stream()
                    .noneMatch(r -> law.classOf(r.status()).equals(error)))
        .flatMap(error -> law.status(error.unknown()).stream())
        .map(
            status ->
                new Fix.AddResponse(
                    operation.operation(),
                    List.of(status),
                    "",
                    List.of(),
                    new Fix.SuggestedBody.ProblemDocument()))
        .forEach(fix -> changes.add(new Fix.Apply(fix)));
    return changes;
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
                "Declare a response instead of the exception.",
                new Fix.All(changes(operation, api.law()))));
      }
    }
  }
}
