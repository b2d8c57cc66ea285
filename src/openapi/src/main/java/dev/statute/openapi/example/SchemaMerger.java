package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows references, joins {@code allOf} and chooses among {@code oneOf} and {@code anyOf}. */
final class SchemaMerger {

  /** More schemas than any person joins. */
  private static final int MAX_STEPS = 200;

  private static final Set<String> APART = Set.of("$ref", "allOf", "oneOf", "anyOf");

  private final SchemaLookup lookup;
  private final Choice choice;
  private final List<Node> followed = new ArrayList<>();
  private int steps;
  private boolean isSatisfiable = true;

  SchemaMerger(SchemaLookup lookup, Choice choice) {
    this.lookup = lookup;
    this.choice = choice;
  }

  /** Returns what a schema says in the end; nothing if it allows nothing. */
  Optional<MergedSchema> merge(Node schema) {
    MergedSchema merged = new MergedSchema();
    add(schema, merged);
    return isSatisfiable && steps <= MAX_STEPS ? Optional.of(merged) : Optional.empty();
  }

  /** Returns the schemas that references led to. */
  List<Node> followed() {
    return followed;
  }

  private void add(Node schema, MergedSchema merged) {
    steps++;
    if (steps > MAX_STEPS) {
      return;
    }
    if (schema instanceof Node.Scalar scalar && scalar.text().equals("false")) {
      isSatisfiable = false;
    }
    schema.asMapping().ifPresent(mapping -> add(mapping, merged));
  }

  private void add(Node.Mapping schema, MergedSchema merged) {
    if (schema.text("$ref").isPresent()) {
      Optional<Node> target = lookup.target(schema);
      isSatisfiable &= target.isPresent();
      target.ifPresent(
          found -> {
            followed.add(found);
            add(found, merged);
          });
    }
    schema.items("allOf").forEach(part -> add(part, merged));
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<Node> alternatives = alternatives(schema.items(keyword));
      if (!alternatives.isEmpty()) {
        add(choice.of(alternatives), merged);
      }
    }
    Node.Mapping own = without(schema);
    if (!own.entries().isEmpty()) {
      merged.add(own);
    }
  }

  /** For people, a value is more than null. */
  private List<Node> alternatives(List<Node> all) {
    List<Node> others =
        all.stream()
            .filter(
                schema ->
                    schema.asMapping().flatMap(m -> m.text("type")).isEmpty()
                        || !schema.asMapping().orElseThrow().text("type").orElse("").equals("null"))
            .toList();
    return choice.isTypical() && !others.isEmpty() ? others : all;
  }

  private static Node.Mapping without(Node.Mapping schema) {
    Map<String, Node> rest = new LinkedHashMap<>();
    schema
        .entries()
        .forEach(
            (keyword, entry) -> {
              if (!APART.contains(keyword)) {
                rest.put(keyword, entry.value());
              }
            });
    return Node.Mapping.of(rest);
  }
}
