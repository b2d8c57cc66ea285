package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which responses are one definition that several operations refer to. */
final class SharedParts {

  private final Map<Place, Integer> uses = new HashMap<>();
  private final Map<Place, Set<String>> statuses = new HashMap<>();
  private final Map<Place, Node.Mapping> responses = new HashMap<>();
  private final Map<String, DocumentOperation> operations = new HashMap<>();

  SharedParts(DocumentContract document) {
    for (DocumentOperation operation : document.api().operations()) {
      operation
          .node()
          .mapping("responses")
          .ifPresent(
              mapping ->
                  mapping
                      .entries()
                      .values()
                      .forEach(entry -> responses.putIfAbsent(entry.keyPlace(), mapping)));
    }
    document
        .operations()
        .forEach((site, found) -> operations.put(document.site(site).operation(), found));
    for (DocumentResponse response : document.responses().values()) {
      Place place = response.node().place();
      uses.merge(place, 1, Integer::sum);
      statuses.computeIfAbsent(place, p -> new HashSet<>()).add(response.status());
    }
  }

  /** Returns how many responses of operations a definition is. */
  int uses(DocumentResponse response) {
    return uses.getOrDefault(response.node().place(), 0);
  }

  /** Returns the operation of a JSON Pointer. */
  Optional<DocumentOperation> operation(String pointer) {
    return Optional.ofNullable(operations.get(pointer));
  }

  /** Returns the responses of an operation that a response is one of. */
  Optional<Node.Mapping> around(DocumentResponse response) {
    return Optional.ofNullable(responses.get(response.statusPlace()));
  }

  /** Tells whether all responses that a definition is have the same status. */
  boolean isOfOneStatus(DocumentResponse response) {
    return statuses.getOrDefault(response.node().place(), Set.of()).size() == 1;
  }
}
