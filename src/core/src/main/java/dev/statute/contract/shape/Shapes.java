package dev.statute.contract.shape;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;

/** Decides what the responses of a contract carry under a law. */
public final class Shapes {

  private final Contract contract;
  private final StatusShapes statuses;

  private Shapes(Contract contract, Law law) {
    this.contract = contract;
    this.statuses = new StatusShapes(law);
  }

  /** Returns the shapes of the responses of a contract under a law. */
  public static Shapes of(Contract contract, Law law) {
    return new Shapes(contract, law);
  }

  /** Returns what the responses of a status carry in any contract. */
  public StatusShape of(Status status) {
    return statuses.of(status);
  }

  /** Returns the shapes of all responses of an operation, in the order of the contract. */
  public List<ResponseShape> of(Operation operation) {
    return contract.responsesOf(operation).stream()
        .map(response -> of(response, operation))
        .toList();
  }

  /** Returns the shape of a response where an operation gives it. */
  public ResponseShape of(Response response, Operation operation) {
    return new ResponseShaper(statuses, contract, response, Optional.of(operation)).shape();
  }

  /**
   * Returns the content of a response where an operation gives it, without the rest of its shape.
   */
  public Body bodyOf(Response response, Operation operation) {
    return new ResponseShaper(statuses, contract, response, Optional.of(operation)).body();
  }

  /** Returns the shape of a response as far as it is the same in each operation. */
  public ResponseShape of(Response response) {
    return new ResponseShaper(statuses, contract, response, Optional.empty()).shape();
  }

  /** Tells whether the fields that handlers give with a response depend on the operation. */
  public boolean dependsOnOperation(Response response) {
    List<String> methods =
        contract.operations().stream()
            .flatMap(operation -> operation.methods().stream())
            .map(Method::token)
            .distinct()
            .toList();
    return statuses
        .of(response.status())
        .filter(status -> status.dependsOnOperation(methods))
        .isPresent();
  }
}
