package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An operation and its contract.
 *
 * @param contract the contract
 * @param operation the operation
 */
public record DeclaredOperation(PublishedContract contract, PublishedOperation operation) {

  private static final String DEFAULT = "default";
  private static final int CLASS = 100;

  /** Returns method and path: {@code GET /orders/{id}}. */
  public String route() {
    return operation.method() + " " + operation.path();
  }

  /** Returns interface and method: {@code com.example.Orders.get}. */
  public String member() {
    return contract.name() + "." + operation.name();
  }

  /** Returns how long it will be there, if the contract says so. */
  Optional<PublishedLifecycle> lifecycle() {
    return contract.lifecycleOf(operation);
  }

  /** Returns the responses for a code: those of the code, of its class, or for all others. */
  List<PublishedResponse> responses(int code) {
    String range = (code / CLASS) + "xx";
    List<PublishedResponse> exact = responses(Integer.toString(code));
    List<PublishedResponse> ofClass = exact.isEmpty() ? responses(range) : exact;
    return ofClass.isEmpty() ? responses(DEFAULT) : ofClass;
  }

  private List<PublishedResponse> responses(String status) {
    return operation.responses().stream()
        .filter(response -> response.status().toLowerCase(Locale.ROOT).equals(status))
        .toList();
  }

  /** Returns the statuses that it declares, each once: {@code 200, 304, 404}. */
  String statuses() {
    return operation.responses().isEmpty()
        ? "none"
        : operation.responses().stream()
            .map(PublishedResponse::status)
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
