package dev.statute.contract.shape;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.List;
import java.util.Optional;

/**
 * What an operation has to take from requests because its statuses presuppose it.
 *
 * @param contract the contract
 * @param law the law
 * @param operation the operation
 * @param method its method
 */
public record PresupposedInputs(Contract contract, Law law, Operation operation, Method method) {
  /** Tells whether the operation takes all that a status presupposes. */
  public boolean allTakenFor(Status status) {
    return missingFor(status).isEmpty();
  }

  /** Returns what a status presupposes and the operation does not take. */
  public List<Presupposition> missingFor(Status status) {
    return status.presuppositions(method.token(), contract.role()).stream()
        .filter(presupposition -> !isTaken(presupposition))
        .toList();
  }

  private boolean isTaken(Presupposition presupposition) {
    if (presupposition.content()) {
      return operation.mayReadContent();
    }
    return operation.reads(presupposition.fields())
        || operation.inputs(RequestInput.Context.class).anyMatch(RequestInput.Context::givesFields)
        || (presupposition.orNegotiated() && succeedsWithContent());
  }

  private boolean succeedsWithContent() {
    return contract.responsesOf(operation).stream()
        .filter(response -> !response.body().isAbsent())
        .map(Response::status)
        .flatMap(status -> classOf(status).stream())
        .anyMatch(statusClass -> !statusClass.error());
  }

  private Optional<StatusClass> classOf(StatusRef ref) {
    if (ref instanceof StatusRef.Known known) {
      return Optional.of(law.classOf(known.status()));
    }
    int digit =
        ref instanceof StatusRef.Unregistered unregistered
            ? unregistered.code() / 100
            : ref instanceof StatusRef.Range range ? range.firstDigit() : 0;
    return law.classes().stream().filter(found -> found.digit() == digit).findFirst();
  }
}
