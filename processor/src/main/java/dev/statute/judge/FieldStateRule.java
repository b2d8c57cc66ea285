package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredField;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.State;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** A header field is still in use. */
final class FieldStateRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          Basis.DOUBT.id("field-state"),
          Basis.DOUBT,
          "a header field is neither deprecated nor obsolete");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (DeclaredResponse response : api.declaredResponses()) {
      for (DeclaredField declared : response.declaredFields()) {
        check(
            declared.field(),
            declared.place(),
            declared.place(),
            "Remove " + declared.field().constantName() + " from its headers.",
            violations);
      }
    }
    for (Operation operation : api.operations()) {
      for (Parameter parameter : operation.parameters(Parameter.Kind.HEADER)) {
        if (parameter.field() != null) {
          check(
              parameter.field(),
              parameter.place(),
              operation.place(),
              "Remove the parameter.",
              violations);
        }
      }
    }
  }

  private static void check(
      HeaderField field, Site place, Site subject, String fix, Consumer<Violation> violations) {
    if (field.state() != State.ACTIVE) {
      String state = field.state().word();
      violations.accept(
          new Violation(
              place,
              subject,
              field.name() + " is " + state,
              field.clause() + ": the field is registered as " + state + ".",
              fix));
    }
  }
}
