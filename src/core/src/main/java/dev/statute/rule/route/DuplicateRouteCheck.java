package dev.statute.rule.route;

import dev.statute.contract.Contract;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.law.Method;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Related;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two operations of a contract, with those it extends, answer the same requests. */
final class DuplicateRouteCheck implements Check {

  /** A method with all that its requests can be for. */
  private record Route(String method, String shape) {}

  @Override
  public String family() {
    return "duplicate-route";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    Map<Route, Owner> owners = new HashMap<>();
    for (InheritedOperation inherited : contract.inherited()) {
      Method method = inherited.operation().method().orElse(null);
      if (method != null && inherited.path().isValid()) {
        owners.putIfAbsent(
            route(method, inherited.path()),
            new Owner(inherited.operation().name() + " of " + inherited.owner(), List.of()));
      }
    }
    for (Operation operation : contract.operations()) {
      Method method = operation.method().orElse(null);
      PathTemplate path = contract.pathOf(operation);
      if (method != null && path.isValid()) {
        Owner owner = owners.putIfAbsent(route(method, path), Owner.of(operation));
        if (owner != null) {
          violations.add(Basis.STRUCTURE, violation(operation, method, path, owner));
        }
      }
    }
  }

  /**
   * An operation that has a route.
   *
   * @param name the operation, in words
   * @param related where it is, if this contract declares it
   */
  private record Owner(String name, List<Related> related) {

    static Owner of(Operation operation) {
      return new Owner(
          operation.name(),
          List.of(
              new Related.InContract(
                  operation.pathSite(), operation.name() + " has the same route.")));
    }
  }

  private static Route route(Method method, PathTemplate path) {
    return new Route(method.token(), path.shape());
  }

  private static Violation violation(
      Operation operation, Method method, PathTemplate path, Owner owner) {
    String route = method.token() + " " + path.text();
    return Violation.at(
            operation.pathSite(),
            route.strip() + " is already the route of " + owner.name(),
            "Each request must match one operation; the names of variables make no difference.",
            new Fix.Text("Change the path or the method of one of the two."))
        .with(owner.related().toArray(Related[]::new));
  }
}
