package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** What the implementation of server and client sets by itself is left to it. */
final class ManagedFieldRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("managed-field"),
          Basis.DOUBT,
          "a field that servers and clients set by themselves is left to them");

  private static final String WHY =
      ": the HTTP implementation handles the field, not the application.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      for (DeclaredField declared : response.declaredFields()) {
        HeaderField field = declared.field();
        boolean reported =
            api.operations().stream()
                .flatMap(operation -> operation.method().stream())
                .map(method -> new FieldProhibitions(api, response, method.token()))
                .anyMatch(prohibitions -> !prohibitions.always(field).isEmpty());
        if (field.managed() && !reported) {
          violations.accept(
              new Violation(
                  declared.place(),
                  response.status().title()
                      + " declares "
                      + field.name()
                      + ", which servers set by themselves",
                  field.clause() + WHY,
                  "Remove " + field.constantName() + " from its headers."));
        }
      }
    }
    for (Operation operation : api.operations()) {
      for (Parameter parameter : operation.parameters(Parameter.Kind.HEADER)) {
        if (parameter.field() != null && parameter.field().managed()) {
          violations.accept(violation(operation, parameter));
        }
      }
    }
  }

  private static Violation violation(Operation operation, Parameter parameter) {
    return new Violation(
        parameter.place(),
        operation.place(),
        parameter.name()
            + " is bound to "
            + parameter.binding()
            + ", which clients set and servers read by themselves",
        parameter.field().clause() + WHY,
        "Remove the parameter.");
  }
}
