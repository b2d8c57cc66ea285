package dev.statute.rule.status;

import dev.statute.contract.Contract;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Finds what a contract answers, or where, that a contract which it extends does not. */
final class WidenedContractCheck implements Check {

  @Override
  public String family() {
    return "widened-contract";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    for (Operation operation : contract.operations()) {
      for (InheritedOperation above : operation.overridden()) {
        if (!hasSameRoute(contract, operation, above)) {
          violations.add(Basis.STRUCTURE, movedRoute(operation, above));
        }
        for (Response response : contract.responsesOf(operation)) {
          if (!above.gives(response)) {
            violations.add(Basis.STRUCTURE, ownResponse(response, operation, above));
          }
        }
      }
    }
    for (InheritedOperation above : contract.inherited()) {
      for (Response response : contract.responses()) {
        if (!above.gives(response)) {
          violations.add(Basis.STRUCTURE, commonResponse(response, contract, above));
        }
      }
    }
  }

  private static boolean hasSameRoute(
      Contract contract, Operation operation, InheritedOperation above) {
    return operation.methods().isEmpty()
        || (operation.method().equals(above.operation().method())
            && contract.pathOf(operation).shape().equals(above.path().shape()));
  }

  private static Violation movedRoute(Operation operation, InheritedOperation above) {
    return Violation.at(
        operation.pathSite(),
        operation.name() + " has a different method or path from " + name(above),
        "A request from a caller of " + above.owner() + " would not match it.",
        new Fix.AdoptRoute(operation, above));
  }

  private static Violation ownResponse(
      Response response, Operation operation, InheritedOperation above) {
    return Violation.of(
        response.statusSite(),
        operation.site(),
        what(response, above),
        why(above),
        new Fix.RemoveResponse(response),
        new Fix.Text("Declare it at " + name(above) + "."));
  }

  private static Violation commonResponse(
      Response response, Contract contract, InheritedOperation above) {
    return Violation.at(
        response.statusSite(),
        what(response, above),
        why(above),
        new Fix.Text(
            "Declare it at the operations that "
                + contract.name()
                + " adds, or at "
                + name(above)
                + "."));
  }

  private static String what(Response response, InheritedOperation above) {
    return response.status().title()
        + " widens the contract of "
        + name(above)
        + ", which does not answer it";
  }

  private static String why(InheritedOperation above) {
    return "A caller of " + above.owner() + " would get a response that it does not expect.";
  }

  private static String name(InheritedOperation above) {
    return above.operation().name() + " of " + above.owner();
  }
}
