package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** Responses carry response fields, and parameters are bound to request fields. */
final class FieldDirectionRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("field-direction"),
          Basis.DOUBT,
          "responses declare response fields, and parameters are bound to request fields");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      for (DeclaredField declared : response.declaredFields()) {
        if (!declared.field().inResponses() && declared.field().notInResponses() == null) {
          violations.accept(
              new Violation(
                  declared.place(),
                  response.status().title()
                      + " declares "
                      + declared.field().name()
                      + ", a field of requests",
                  declared.field().clause() + ": only a request says something with it.",
                  "Remove " + declared.field().constantName() + " from its headers."));
        }
      }
    }
    for (Operation operation : api.operations()) {
      for (Parameter parameter : operation.parameters(Parameter.Kind.HEADER)) {
        if (parameter.field() != null && !parameter.field().inRequests()) {
          violations.accept(violation(operation, parameter));
        }
      }
    }
  }

  private static Violation violation(Operation operation, Parameter parameter) {
    return new Violation(
        parameter.place(),
        operation.place(),
        parameter.name() + " is bound to " + parameter.binding() + ", a field of responses",
        parameter.field().clause() + ": only a response says something with it.",
        "Take a field of requests instead, or remove the parameter.");
  }
}
