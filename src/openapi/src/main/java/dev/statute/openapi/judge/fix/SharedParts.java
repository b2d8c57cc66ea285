package dev.statute.openapi.judge.fix;

import dev.statute.contract.Operation;
import dev.statute.contract.Site;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows what operations take, and which responses are one definition that several refer to. */
final class SharedParts {

  private final Map<Place, Integer> uses = new HashMap<>();
  private final Map<Place, Set<String>> statuses = new HashMap<>();
  private final Map<Place, Node.Mapping> responses = new HashMap<>();
  private final Map<String, DocumentOperation> operations = new HashMap<>();
  private final Map<Site, Operation> declared = new HashMap<>();
  private final Map<List<Object>, Place> claims = new HashMap<>();

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
        .contract()
        .operations()
        .forEach(operation -> declared.put(operation.site(), operation));
    document
        .operations()
        .forEach((site, found) -> operations.put(document.site(site).operation(), found));
    for (DocumentResponse response : document.responses().values()) {
      Place place = response.node().place();
      uses.merge(place, 1, Integer::sum);
      response.headers().forEach(header -> uses.merge(header.node().place(), 1, Integer::sum));
      statuses.computeIfAbsent(place, p -> new HashSet<>()).add(response.status());
    }
  }

  /** Tells whether others refer to what stands here, so that it cannot be removed. */
  boolean isReferredTo(DocumentResponse response) {
    return isReferredTo(response.node()) && response.place().equals(response.node().place());
  }

  /** Tells whether several refer to a definition, or one refers to what stands at another. */
  boolean isReferredTo(Node node) {
    return uses.getOrDefault(node.place(), 0) > 1;
  }

  /**
   * Tells whether a key of the responses of an operation is free for one more, and takes it. Fixes
   * of several findings may be applied together.
   *
   * @param place the key that becomes this one
   */
  boolean claims(Node.Mapping all, String key, Place place) {
    Place first = claims.putIfAbsent(List.of(all.place(), key), place);
    return first == null || first.equals(place);
  }

  /** Returns how many responses of operations a definition is. */
  int uses(DocumentResponse response) {
    return uses.getOrDefault(response.node().place(), 0);
  }

  /**
   * Tells whether an operation takes what a status presupposes of requests.
   *
   * @param operation the site of the operation
   */
  boolean isPossible(Status status, Site operation) {
    Operation found = declared.get(operation);
    String method = found == null ? "" : found.method().map(Method::token).orElse("");
    return found == null
        || status.presuppositions(method, Role.ORIGIN).stream()
            .filter(presupposed -> !presupposed.orNegotiated())
            .allMatch(
                presupposed ->
                    presupposed.content()
                        ? found.mayReadContent()
                        : found.reads(presupposed.fields()));
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
