package dev.statute.contract.shape;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.law.Presupposition;
import java.util.List;

/**
 * The inputs that an operation reads because its statuses presuppose them.
 *
 * @param statuses the statuses
 * @param contract the contract
 * @param operation the operation
 */
record PresupposedInputs(StatusShapes statuses, Contract contract, Operation operation) {

  /** Returns what is presupposed and the operation does not take. */
  List<Presupposition> notTaken(List<Presupposition> presupposed) {
    // Most statuses presuppose nothing.
    return presupposed.isEmpty()
        ? presupposed
        : presupposed.stream().filter(presupposition -> !isTaken(presupposition)).toList();
  }

  private boolean isTaken(Presupposition presupposition) {
    if (presupposition.content()) {
      return operation.mayReadContent();
    }
    return operation.reads(presupposition.fields())
        || operation.inputs(RequestInput.Context.class).anyMatch(RequestInput.Context::givesRequest)
        || (presupposition.orNegotiated() && succeedsWithContent());
  }

  private boolean succeedsWithContent() {
    return contract.responsesOf(operation).stream()
        .filter(response -> !response.body().isAbsent())
        .map(Response::status)
        .flatMap(status -> statuses.classOf(status).stream())
        .anyMatch(statusClass -> !statusClass.error());
  }
}
