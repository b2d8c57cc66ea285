package dev.statute.openapi.schema;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns schemas of JSON Schema 2020-12 into those of OpenAPI 3.0. What that cannot say is left out:
 * the names that keys of maps can have, and what of an array stands at which place.
 */
final class OlderDialect {

  private static final Node TRUE = Node.bool(true);

  /** More steps than lead from a component to what it is. */
  private static final int MAX_STEPS = 16;

  private final Function<String, Optional<Node.Mapping>> components;

  /**
   * Makes one.
   *
   * @param components finds the components by their names, in the newer dialect
   */
  OlderDialect(Function<String, Optional<Node.Mapping>> components) {
    this.components = components;
  }

  /** Returns the schema in the older dialect. */
  Node.Mapping of(Node.Mapping schema) {
    Map<String, Node> old = new LinkedHashMap<>();
    schema.entries().forEach((keyword, entry) -> add(old, keyword, entry.value()));
    Node reference = old.get("$ref");
    if (reference != null && old.size() > 1) {
      old.remove("$ref");
      List<Node> all = new ArrayList<>(List.of(Node.Mapping.of(Map.of("$ref", reference))));
      all.addAll(Optional.ofNullable(old.get("allOf")).map(Node::items).orElse(List.of()));
      old.put("allOf", Node.sequence(all));
    }
    return Node.Mapping.of(old);
  }

  private void add(Map<String, Node> old, String keyword, Node value) {
    switch (keyword) {
      case "type" -> type(old, value);
      case "const" -> old.put("enum", Node.sequence(List.of(value)));
      case "exclusiveMinimum" -> exclusive(old, "minimum", value);
      case "exclusiveMaximum" -> exclusive(old, "maximum", value);
      case "contentEncoding" -> old.put("format", Node.text("byte"));
      case "contentMediaType" -> {
        old.put("type", Node.text("string"));
        old.put("format", Node.text("binary"));
      }
      case "anyOf" -> alternatives(old, value.items());
      case "examples" -> old.put("example", value.items().get(0));
      case "prefixItems" -> old.put("items", Node.Mapping.EMPTY);
      case "propertyNames" -> {
        // OpenAPI 3.0 has no word for it.
      }
      case "items", "additionalProperties", "not" -> old.put(keyword, schema(value));
      case "allOf", "oneOf" -> old.put(keyword, schemas(value.items()));
      case "properties" -> old.put(keyword, properties(value));
      default -> old.put(keyword, value);
    }
  }

  private static void type(Map<String, Node> old, Node value) {
    List<Node> types =
        value.items().stream().filter(type -> !type.equals(Node.text("null"))).toList();
    boolean isNull = value.equals(Node.text("null"));
    if (!isNull) {
      old.put("type", types.size() == 1 ? types.get(0) : value);
    }
    if (isNull || types.size() < value.items().size()) {
      old.put("nullable", TRUE);
    }
  }

  private static void exclusive(Map<String, Node> old, String keyword, Node bound) {
    old.put(keyword, bound);
    old.put("exclusive" + Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1), TRUE);
  }

  private void alternatives(Map<String, Node> old, List<Node> schemas) {
    List<Node> others =
        schemas.stream()
            .filter(schema -> !schema.equals(Node.Mapping.of(Map.of("type", Node.text("null")))))
            .toList();
    if (others.size() < schemas.size()) {
      // Without a type beside it, nullable means nothing (OpenAPI 3.0.4, 4.7.24).
      common(others, 0).ifPresent(type -> old.put("type", Node.text(type)));
      old.put("nullable", TRUE);
    }
    old.put(others.size() == 1 ? "allOf" : "anyOf", schemas(others));
  }

  /** Returns the type that the values of all of several schemas have. */
  private Optional<String> common(List<Node> schemas, int steps) {
    Set<String> types = new TreeSet<>();
    for (Node schema : schemas) {
      Optional<String> type = schema.asMapping().flatMap(mapping -> typeOf(mapping, steps + 1));
      if (type.isEmpty()) {
        return Optional.empty();
      }
      types.add(type.get());
    }
    return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
  }

  private Optional<String> typeOf(Node.Mapping schema, int steps) {
    if (steps > MAX_STEPS || schema.text("type").isPresent()) {
      return schema.text("type");
    }
    Optional<String> reference = schema.text("$ref");
    if (reference.isPresent()) {
      String name = reference.get().substring(reference.get().lastIndexOf('/') + 1);
      return components.apply(name).flatMap(found -> typeOf(found, steps + 1));
    }
    List<Node> parts =
        Stream.of("allOf", "oneOf", "anyOf").flatMap(k -> schema.items(k).stream()).toList();
    return common(parts, steps);
  }

  private Node schema(Node value) {
    return value.asMapping().<Node>map(this::of).orElse(value);
  }

  private Node schemas(List<Node> values) {
    return Node.sequence(values.stream().map(this::schema).toList());
  }

  private Node properties(Node value) {
    Map<String, Node> properties = new LinkedHashMap<>();
    value
        .asMapping()
        .ifPresent(
            all -> all.entries().forEach((key, e) -> properties.put(key, schema(e.value()))));
    return Node.Mapping.of(properties);
  }
}
