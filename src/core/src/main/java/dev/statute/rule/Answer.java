package dev.statute.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.shape.ResponseShape;
import dev.statute.contract.shape.Shapes;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.List;

/**
 * A response that an operation may give; its status and the method of the operation are known.
 *
 * @param contract the contract of both
 * @param law the law that it is checked against
 * @param shapes what responses carry in the end
 * @param operation the operation
 * @param method the method of the operation
 * @param response the response
 * @param status the status of the response
 * @param shape what the response carries in the end
 */
public record Answer(
    Contract contract,
    Law law,
    Shapes shapes,
    Operation operation,
    Method method,
    Response response,
    Status status,
    ResponseShape shape) {

  /** Returns what the server of the contract is. */
  public Role role() {
    return contract.role();
  }

  /** Returns which operation is meant, where the response is declared for all of them. */
  public String where() {
    return operation.declares(response) ? "" : " (the operation " + operation.name() + ")";
  }

  /** Returns the responses of the operation whose status has a code. */
  public List<Response> siblings(int code) {
    return contract.responsesOf(operation).stream()
        .filter(other -> other.status().names(code))
        .toList();
  }

  /** Tells whether its status can answer its method at all; if not, another rule says that. */
  public boolean isLegal() {
    return shape.legal();
  }

  /** Returns the title of the status with the method that it answers. */
  public String title() {
    return status.title() + " to " + method.token();
  }
}
