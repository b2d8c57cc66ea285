package dev.statute.generate;

import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Operation;
import dev.statute.contract.Contract;
import dev.statute.contract.Response;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.contract.shape.StatusShape;
import dev.statute.law.Status;
import dev.statute.read.statute.StatuteContractReader;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of the responses that an interface declares. */
final class ApiShapes {

  private final Shapes shapes;

  // By identity: two responses can be declared alike, and to compare operations takes long.
  private final Map<DeclaredResponse, Response> responses = new IdentityHashMap<>();
  private final Map<Operation, dev.statute.contract.Operation> operations = new IdentityHashMap<>();

  ApiShapes(Api api) {
    Contract contract = new StatuteContractReader().read(api);
    this.shapes = Shapes.of(contract, api.law());
    add(api.responses(), contract.responses());
    for (int i = 0; i < api.operations().size(); i++) {
      Operation operation = api.operations().get(i);
      operations.put(operation, contract.operations().get(i));
      add(operation.responses(), contract.operations().get(i).responses());
    }
  }

  private void add(List<DeclaredResponse> declared, List<Response> read) {
    for (int i = 0; i < declared.size(); i++) {
      responses.put(declared.get(i), read.get(i));
    }
  }

  /** Returns what a response carries where an operation gives it. */
  ResponseShape of(DeclaredResponse response, Operation operation) {
    return shapes.of(responses.get(response), operations.get(operation));
  }

  /** Returns what a response carries in each operation. */
  ResponseShape of(DeclaredResponse response) {
    return shapes.of(responses.get(response));
  }

  /** Returns what the responses of a status carry. */
  StatusShape of(Status status) {
    return shapes.of(status);
  }

  /** Tells whether what a response carries depends on the operation that gives it. */
  boolean dependsOnOperation(DeclaredResponse response) {
    return shapes.dependsOnOperation(responses.get(response));
  }
}
