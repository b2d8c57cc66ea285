package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblems;
import dev.statute.openapi.document.FollowedReferences;
import dev.statute.openapi.document.Node;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows each reference of a document once, also in the parts of other files that are used, so
 * that those that lead nowhere are reported.
 */
final class ReferenceCheck {

  private static final String REF = "$ref";

  /** The keys whose values hold names that a document chooses itself. */
  private static final Set<String> NAMES =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "$defs",
          "definitions",
          "schemas",
          "responses",
          "parameters",
          "headers",
          "requestBodies",
          "securitySchemes",
          "securityDefinitions",
          "links",
          "callbacks",
          "pathItems",
          "paths",
          "webhooks",
          "content",
          "encoding",
          "variables",
          "mapping",
          "scopes",
          "mediaTypes",
          "additionalOperations",
          "x-additionalOperations");

  /** The keys whose values are data, in which nothing refers to anything. */
  private static final Set<String> DATA = Set.of("example", "default", "enum", "const");

  private final FollowedReferences references;
  private final DocumentProblems problems;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> waiting = new ArrayDeque<>();

  ReferenceCheck(FollowedReferences references, DocumentProblems problems) {
    this.references = references;
    this.problems = problems;
  }

  void check(Node root) {
    waiting.add(root);
    while (!waiting.isEmpty()) {
      object(waiting.remove());
    }
  }

  private void object(Node node) {
    if (node instanceof Node.Scalar || !seen.add(node)) {
      return;
    }
    node.items().forEach(this::object);
    if (!(node instanceof Node.Mapping mapping)) {
      return;
    }
    if (mapping.text(REF).isPresent()) {
      references.target(mapping).ifPresent(target -> waiting.add(target.node()));
    }
    foreign(mapping);
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      Node value = entry.getValue().value();
      if (key.equals("examples")) {
        // A mapping of examples may refer to them; what they hold is data.
        value.asMapping().ifPresent(this::examples);
      } else if (NAMES.contains(key) && value instanceof Node.Mapping names) {
        names(names);
      } else if (!DATA.contains(key) && !Values.isExtension(key)) {
        object(value);
      }
    }
  }

  private void names(Node.Mapping mapping) {
    Node.Mapping names = mapping;
    if (mapping.text(REF).isPresent()) {
      names =
          references
              .target(mapping)
              .flatMap(target -> target.node().asMapping())
              .orElse(Node.Mapping.EMPTY);
    }
    if (seen.add(names)) {
      names.entries().values().forEach(named -> object(named.value()));
    }
  }

  private void examples(Node.Mapping examples) {
    for (Node.Mapping example : examples.mappings().values()) {
      if (example.text(REF).isPresent()) {
        references.target(example);
      }
    }
  }

  private void foreign(Node.Mapping mapping) {
    Optional<Node> dynamic =
        mapping
            .get("$dynamicRef")
            .or(() -> mapping.get("$recursiveRef"))
            .filter(n -> n.asText().isPresent());
    dynamic.ifPresent(
        node ->
            problems.add(
                node.place(),
                "Dynamic references are not followed; this schema is taken for one of any value."));
  }
}
