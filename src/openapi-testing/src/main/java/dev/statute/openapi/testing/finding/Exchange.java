package dev.statute.openapi.testing.finding;

import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import dev.statute.openapi.testing.message.SentRequest;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param operation the operation that is requested, or whose path is
 * @param fault what makes the request one that the document does not allow; empty if it allows it
 * @param request the request
 * @param answer the answer
 */
public record Exchange(
    DocumentOperation operation, String fault, SentRequest request, ReceivedAnswer answer) {

  private static final int CLASS = 100;

  /** Tells whether the document allows the request. */
  public boolean isLawful() {
    return fault.isEmpty();
  }

  /** Returns the response that the document declares: by its code, its class, or for all others. */
  Optional<DocumentResponse> declared() {
    String code = Integer.toString(answer.status());
    String range = answer.status() / CLASS + "XX";
    return response(code).or(() -> response(range)).or(() -> response("default"));
  }

  private Optional<DocumentResponse> response(String status) {
    return operation.responses().stream()
        .filter(response -> response.status().equalsIgnoreCase(status))
        .findFirst();
  }
}
