package dev.statute.rule.request;

import dev.statute.contract.FieldRef;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.RequiredInput;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds operations that do not take a header field that something they are declared with demands.
 */
final class RequiredInputCheck implements Check {

  @Override
  public String family() {
    return "required-input";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    List<RequiredInput> common = subject.contract().terms().requiredInputs();
    for (Operation operation : subject.contract().operations()) {
      Stream.concat(common.stream(), operation.terms().requiredInputs().stream())
          .filter(required -> !takes(operation, required.field().name()))
          .forEach(required -> violations.add(Basis.STRUCTURE, violation(operation, required)));
    }
  }

  private static boolean takes(Operation operation, String field) {
    return operation
            .inputs(RequestInput.Field.class)
            .anyMatch(input -> input.ref().name().equalsIgnoreCase(field))
        || operation
            .inputs(RequestInput.Context.class)
            .anyMatch(RequestInput.Context::givesRequest);
  }

  private static Violation violation(Operation operation, RequiredInput required) {
    String name = required.field().name();
    return Violation.at(
        required.site(),
        operation.name() + " does not take " + name,
        required.cause() + " demands that the operation takes this field of the request.",
        required.field() instanceof FieldRef.Known known
            ? new Fix.AddFieldInput(operation, known.field())
            : new Fix.Worded(
                "Add a parameter for the field " + name + ".", new Fix.TakeField(operation, name)));
  }
}
