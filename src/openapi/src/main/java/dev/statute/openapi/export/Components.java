package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.openapi.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a document refers to from several places, apart from the schemas of Java types. */
final class Components {

  private final SortedMap<String, Node.Mapping> responses = new TreeMap<>();
  private final SortedMap<String, Node.Mapping> problems = new TreeMap<>();
  private final SortedMap<String, Node.Mapping> fields = new TreeMap<>();
  private final Set<String> typeNames;

  /**
   * Makes one without components.
   *
   * @param contracts the contracts, whose types have the names of their schemas to themselves
   */
  Components(List<PublishedContract> contracts) {
    typeNames =
        contracts.stream()
            .flatMap(contract -> contract.types().stream())
            .map(type -> Interfaces.simpleName(type.name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Keeps a response that several operations share under the first of two names that is free, or
   * that the same response has.
   *
   * @return a reference to it; the response itself if others have both names
   */
  Node.Mapping response(String name, String other, Node.Mapping response) {
    for (String free : List.of(name, other)) {
      if (isFree(responses, free, response)) {
        responses.put(free, response);
        return reference("responses", free);
      }
    }
    return response;
  }

  /** Returns a reference to the schema of a type of problems, and keeps the schema. */
  Node.Mapping problem(String name, String other, Node.Mapping schema) {
    return reference("schemas", keep(problems, name, other, schema));
  }

  /** Returns a reference to a header field that many responses carry, and keeps the field. */
  Node.Mapping field(String name, Node.Mapping field) {
    return reference("headers", keep(fields, name, name + "-", field));
  }

  private String keep(
      SortedMap<String, Node.Mapping> kept, String name, String other, Node.Mapping value) {
    String key = name;
    for (int i = 1; !isFree(kept, key, value); i++) {
      key = i == 1 ? other : other + i;
    }
    kept.put(key, value);
    return key;
  }

  private boolean isFree(SortedMap<String, Node.Mapping> kept, String key, Node.Mapping value) {
    return kept.getOrDefault(key, value).equals(value)
        && !(kept == problems && typeNames.contains(key));
  }

  private static Node.Mapping reference(String kind, String name) {
    return Node.Mapping.of(Map.of("$ref", Node.text("#/components/" + kind + "/" + name)));
  }

  Node.Mapping responses() {
    return Node.Mapping.of(responses);
  }

  Node.Mapping fields() {
    return Node.Mapping.of(fields);
  }

  /** Returns the schemas of types with those of problems. */
  Node.Mapping withSchemas(Map<String, Node.Mapping> schemas) {
    Map<String, Node.Mapping> all = new TreeMap<>(schemas);
    problems.forEach(all::putIfAbsent);
    return Node.Mapping.of(all);
  }
}
