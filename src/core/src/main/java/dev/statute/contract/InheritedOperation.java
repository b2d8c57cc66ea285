package dev.statute.contract;

import java.util.List;

/**
 * An operation of a contract that another one extends.
 *
 * @param contract the contract that declares it
 * @param owner what messages call that contract
 * @param path its whole path
 * @param operation the operation; its sites are none of the extending contract
 * @param responses all responses that it may give
 */
public record InheritedOperation(
    Contract contract,
    String owner,
    PathTemplate path,
    Operation operation,
    List<Response> responses) {

  /** Copies the responses. */
  public InheritedOperation {
    responses = List.copyOf(responses);
  }

  /**
   * Tells whether it may give a response: it declares one of the same status and name, or one for a
   * range of statuses that includes it.
   */
  public boolean gives(Response response) {
    return responses.stream()
        .anyMatch(
            own ->
                own.status().equals(response.status())
                    ? own.name().equals(response.name())
                    : own.status().includes(response.status()));
  }
}
