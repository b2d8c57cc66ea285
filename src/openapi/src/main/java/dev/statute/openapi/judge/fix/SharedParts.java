package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which responses are one definition that several operations refer to. */
final class SharedParts {

  private final Map<Place, Integer> uses = new HashMap<>();
  private final Map<Place, Set<String>> statuses = new HashMap<>();

  SharedParts(DocumentContract document) {
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

  /** Tells whether all responses that a definition is have the same status. */
  boolean isOfOneStatus(DocumentResponse response) {
    return statuses.getOrDefault(response.node().place(), Set.of()).size() == 1;
  }
}
