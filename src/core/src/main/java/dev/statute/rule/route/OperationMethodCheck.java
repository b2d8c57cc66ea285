package dev.statute.rule.route;

import dev.statute.contract.Operation;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.stream.Collectors;

/** An operation has one HTTP method. */
final class OperationMethodCheck implements Check {

  @Override
  public String family() {
    return "operation-method";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    List<Method> methods = List.copyOf(subject.law().methods());
    String why =
        "The meaning of a response depends on the method that it answers ("
            + subject.law().general().method().clause()
            + ").";
    for (Operation operation : subject.contract().operations()) {
      if (operation.methods().isEmpty()) {
        violations.add(Basis.STRUCTURE, without(operation, methods, why));
      } else if (operation.methods().size() > 1) {
        violations.add(Basis.STRUCTURE, several(operation, why));
      }
    }
  }

  private static Violation without(Operation operation, List<Method> methods, String why) {
    return Violation.at(
        operation.site(),
        operation.name() + " declares responses but no HTTP method",
        why,
        new Fix.SetMethod(operation, methods));
  }

  private static Violation several(Operation operation, String why) {
    String methods =
        operation.methods().stream().map(Method::token).collect(Collectors.joining(", "));
    return Violation.at(
        operation.site(),
        operation.name() + " has several HTTP methods: " + methods,
        why,
        new Fix.Text("Keep one of them, and declare an operation for each other."));
  }
}
