package dev.statute.api;

import dev.statute.contract.PathTemplate;
import java.util.List;

/**
 * An operation of an interface that another one extends.
 *
 * @param api its interface
 * @param owner the simple name of its interface
 * @param path its whole path
 * @param operation the operation; its places are none of the extending interface
 * @param responses all that it may answer
 */
public record InheritedOperation(
    Api api,
    String owner,
    PathTemplate path,
    Operation operation,
    List<DeclaredResponse> responses) {

  /** Copies the responses. */
  public InheritedOperation {
    responses = List.copyOf(responses);
  }

  /** Tells whether it may give a response: one of the same status and name. */
  public boolean answers(DeclaredResponse response) {
    return responses.stream()
        .anyMatch(
            own ->
                own.status().code() == response.status().code()
                    && own.caseName().equals(response.caseName()));
  }
}
