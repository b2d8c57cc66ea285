package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.InheritedOperation;
import dev.statute.api.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** No two operations of an interface, with those it extends, answer the same requests. */
final class DuplicateRouteRule implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "duplicate-route",
          Basis.STRUCTURE,
          "no two operations have the same method and match the same paths");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    Map<String, String> owners = new HashMap<>();
    for (InheritedOperation inherited : api.inherited()) {
      key(inherited.operation().method(), inherited.path())
          .ifPresent(
              key ->
                  owners.putIfAbsent(
                      key, inherited.operation().name() + " of " + inherited.owner()));
    }
    for (Operation operation : api.operations()) {
      PathTemplate path = api.pathOf(operation);
      String key = key(operation.method(), path).orElse("");
      String owner = key.isEmpty() ? null : owners.putIfAbsent(key, operation.name());
      if (owner != null) {
        violations.accept(violation(operation, path, owner));
      }
    }
  }

  private static Optional<String> key(Optional<Method> method, PathTemplate path) {
    return method.filter(m -> path.isValid()).map(m -> m.token() + " " + path.shape());
  }

  private static Violation violation(Operation operation, PathTemplate path, String owner) {
    String route = operation.method().map(Method::token).orElse("") + " " + path.text();
    return new Violation(
        operation.pathPlace(),
        route.strip() + " is already the route of " + owner,
        "A request has one operation that answers it; what a variable is called makes no difference.",
        "Change the path or the method of one of the two.");
  }
}
