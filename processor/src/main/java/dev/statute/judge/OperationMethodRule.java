package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An operation has one HTTP method. */
final class OperationMethodRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo("operation-method", Basis.STRUCTURE, "an operation has one HTTP method");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      if (operation.methods().size() != 1) {
        violations.accept(
            new Violation(
                operation.place(),
                operation.methods().isEmpty()
                    ? operation.name() + " declares responses but no HTTP method"
                    : operation.name() + " has several HTTP methods: " + methods(operation),
                "What a response means depends on the method that it answers (RFC 9110, 9).",
                operation.methods().isEmpty()
                    ? "Add the annotation of its method, such as @GET."
                    : "Keep one of them, and declare an operation for each other."));
      }
    }
  }

  private static String methods(Operation operation) {
    return operation.methods().stream().map(Method::token).collect(Collectors.joining(", "));
  }
}
