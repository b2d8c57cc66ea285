package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.InheritedOperation;
import dev.statute.api.Operation;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** An interface promises no less than those that it extends. */
final class WidenedContractRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "widened-contract",
          Basis.STRUCTURE,
          "an interface answers nothing that an interface it extends does not");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      for (InheritedOperation above : operation.overridden()) {
        checkRoute(api, operation, above, violations);
        for (DeclaredResponse response : api.responsesOf(operation)) {
          check(response, operation, above, violations);
        }
      }
    }
    for (InheritedOperation above : api.inherited()) {
      for (DeclaredResponse response : api.responses()) {
        if (!above.answers(response)) {
          violations.accept(
              new Violation(
                  response.statusPlace(),
                  response.status().title()
                      + " widens the contract of "
                      + name(above)
                      + ", which does not answer it",
                  why(above),
                  "Declare it at the operations that "
                      + api.name()
                      + " adds, or at "
                      + name(above)
                      + "."));
        }
      }
    }
  }

  private static void check(
      DeclaredResponse response,
      Operation operation,
      InheritedOperation above,
      Consumer<Violation> violations) {
    if (!above.answers(response)) {
      violations.accept(
          new Violation(
              response.statusPlace(),
              operation.place(),
              response.status().title()
                  + " widens the contract of "
                  + name(above)
                  + ", which does not answer it",
              why(above),
              "Remove this response, or declare it at " + name(above) + "."));
    }
  }

  private static void checkRoute(
      Api api, Operation operation, InheritedOperation above, Consumer<Violation> violations) {
    boolean same =
        operation.methods().isEmpty()
            || (operation.method().equals(above.operation().method())
                && api.pathOf(operation).shape().equals(above.path().shape()));
    if (!same) {
      violations.accept(
          new Violation(
              operation.pathPlace(),
              operation.name() + " has a different method or path from " + name(above),
              "A request of a caller of " + above.owner() + " would not reach it.",
              "Give it the same: @"
                  + above.operation().method().map(m -> m.constantName()).orElse("")
                  + " with the path "
                  + above.path().text()
                  + "."));
    }
  }

  private static String why(InheritedOperation above) {
    return "A caller of " + above.owner() + " would get a response that it does not know of.";
  }

  private static String name(InheritedOperation above) {
    return above.operation().name() + " of " + above.owner();
  }
}
