package dev.statute.rule.request;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** An operation takes content only where its method lets a request have some. */
final class RequestContentCheck implements Check {

  @Override
  public String family() {
    return "request-content";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Operation operation : subject.contract().operations()) {
      operation
          .method()
          .ifPresent(method -> check(subject.contract(), operation, method, violations));
    }
  }

  private static void check(
      Contract contract, Operation operation, Method method, Violations violations) {
    Ground ground = method.requestContentGround();
    if (ground == null) {
      return;
    }
    // An input that was meant for a variable of the path is reported with the variable.
    boolean mayBeVariable = lacksVariable(contract, operation);
    operation
        .inputs(RequestInput.Content.class)
        .filter(input -> input.isExplicit() || !mayBeVariable)
        .forEach(input -> violations.add(ground, violation(operation, method, ground, input)));
    // All fields or parts make one content.
    operation.inputs().stream()
        .filter(RequestContentCheck::isOfForm)
        .findFirst()
        .ifPresent(input -> violations.add(ground, violation(operation, method, ground, input)));
  }

  private static boolean isOfForm(RequestInput input) {
    return input instanceof RequestInput.FormParameter || input instanceof RequestInput.Part;
  }

  private static boolean lacksVariable(Contract contract, Operation operation) {
    PathBindings bindings = PathBindings.of(contract, operation);
    return !bindings.path().isValid() || !bindings.unbound().isEmpty();
  }

  private static Violation violation(
      Operation operation, Method method, Ground ground, RequestInput input) {
    return Violation.of(
        input.site(),
        operation.site(),
        input.name() + " is bound to the content of a " + method.token() + " request",
        ground.clause() + ": " + why(method, ground),
        new Fix.BindElsewhere(input));
  }

  private static String why(Method method, Ground ground) {
    String whose = "content in a request with " + method.token();
    return switch (ground.level()) {
      case MUST_NOT -> "a client must not send " + whose + ".";
      case SHOULD_NOT ->
          "a client should not send " + whose + ", since it has no generally defined meaning.";
      default -> "there is no " + whose + ".";
    };
  }
}
