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

  /** The name of the component that a reference led to last; empty for none. */
  private String component = "";

  /** Whether the schema is a part of another one, such as what it extends. */
  private boolean isPartOf;

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
            String before = component;
            // Of a chain of parents the child has the name.
            component = isPartOf ? before : nameIn(schema.text("$ref").orElseThrow());
            add(found, merged);
            component = before;
          });
    }
    boolean wasPartOf = isPartOf;
    isPartOf = true;
    schema.items("allOf").forEach(part -> add(part, merged));
    isPartOf = wasPartOf;
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<Node> alternatives = alternatives(schema.items(keyword));
      if (!alternatives.isEmpty()) {
        Node chosen = choice.of(alternatives);
        chosen
            .asMapping()
            .flatMap(mapping -> mapping.text("$ref"))
            .ifPresent(reference -> tag(schema, nameIn(reference), merged));
        isPartOf = false;
        add(chosen, merged);
        isPartOf = wasPartOf;
      }
    }
    boolean isParent = schema.items("oneOf").isEmpty() && schema.items("anyOf").isEmpty();
    if (isPartOf && isParent && !component.isEmpty()) {
      tag(schema, component, merged);
    }
    Node.Mapping own = without(schema);
    if (!own.entries().isEmpty()) {
      merged.add(own);
    }
  }

  /** Adds the member by which a value says which of several schemas it is of. */
  private static void tag(Node.Mapping schema, String component, MergedSchema merged) {
    Optional<Node.Mapping> discriminator = schema.mapping("discriminator");
    Optional<String> property = discriminator.flatMap(found -> found.text("propertyName"));
    if (property.isEmpty()) {
      return;
    }
    String id =
        discriminator.flatMap(found -> found.mapping("mapping")).stream()
            .flatMap(mapping -> mapping.entries().values().stream())
            .filter(
                entry ->
                    entry.value().asText().map(SchemaMerger::nameIn).orElse("").equals(component))
            .map(Node.Entry::key)
            .findFirst()
            .orElse(component);
    Node tagged = Node.Mapping.of(Map.of("const", Node.text(id)));
    Map<String, Node> tag = new LinkedHashMap<>();
    tag.put("properties", Node.Mapping.of(Map.of(property.get(), tagged)));
    tag.put("required", Node.sequence(List.of(Node.text(property.get()))));
    merged.add(Node.Mapping.of(tag));
  }

  /** Returns the name of the component that a reference, or a mapping, names. */
  private static String nameIn(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
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
