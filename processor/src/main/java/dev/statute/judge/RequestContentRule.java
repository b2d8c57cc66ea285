package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.Operation;
import dev.statute.api.Parameter;
import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.read.statute.ContextTypes;
import dev.statute.rule.Basis;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operation takes content only where its method lets a request have some. */
final class RequestContentRule implements Rule {

  private final RuleInfo info;

  RequestContentRule(Basis basis, String summary) {
    this.info = new RuleInfo(basis.id("request-content"), basis, summary);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    for (Operation operation : api.operations()) {
      operation
          .method()
          .filter(method -> isOurs(method.requestContentGround()))
          .ifPresent(method -> check(api, operation, method, violations));
    }
  }

  private boolean isOurs(@Nullable Ground ground) {
    return ground != null && Basis.of(ground.level()) == info.basis();
  }

  private static void check(
      Api api, Operation operation, Method method, Consumer<Violation> violations) {
    // What was meant for a variable of the path has been reported with the variable, or the path.
    boolean unboundVariables =
        !api.pathOf(operation).isValid() || !PathVariableRule.unbound(api, operation).isEmpty();
    for (Parameter parameter : operation.parameters(Parameter.Kind.BODY)) {
      boolean isContent = !ContextTypes.isOf(parameter);
      if (isContent && (parameter.explicit() || !unboundVariables)) {
        violations.accept(violation(operation, method, parameter));
      }
    }
  }

  private static Violation violation(Operation operation, Method method, Parameter parameter) {
    Ground ground = method.requestContentGround();
    String whose = "content in a request with " + method.token();
    return new Violation(
        parameter.place(),
        operation.place(),
        parameter.name() + " is bound to the content of a " + method.token() + " request",
        ground.clause()
            + ": "
            + switch (ground.level()) {
              case MUST_NOT -> "a client must not send " + whose + ".";
              case SHOULD_NOT ->
                  "a client should not send "
                      + whose
                      + ", since it has no generally defined meaning.";
              default -> "there is no " + whose + ".";
            },
        "Bind it with @QueryParam, or with @HeaderParam; a variable of the path binds the parameter"
            + " of its name.");
  }
}
