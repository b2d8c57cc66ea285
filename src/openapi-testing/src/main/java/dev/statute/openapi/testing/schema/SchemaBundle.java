package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.document.References;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Collects what a schema refers to, and writes all of it in one dialect. */
final class SchemaBundle {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What a schema with more of them refers to matches everything. */
  private static final int MOST_DEFINITIONS = 5000;

  private static final int DEEPEST = 100;

  private static final Set<String> SCHEMA_MAPS =
      Set.of("properties", "patternProperties", "dependentSchemas");
  private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> SCHEMAS =
      Set.of(
          "items",
          "additionalProperties",
          "not",
          "if",
          "then",
          "else",
          "contains",
          "propertyNames",
          "unevaluatedProperties",
          "unevaluatedItems");
  private static final Set<String> NUMBERS =
      Set.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "minContains",
          "maxContains");
  private static final Set<String> TEXTS = Set.of("format", "contentEncoding");
  private static final Set<String> AS_THEY_ARE = Set.of("const", "default", "example");

  private final OpenApi.Version version;
  private final References references;

  /** The keyword of the members that the messages do not have. */
  private final String absent;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Deque<Referenced> pending = new ArrayDeque<>();

  SchemaBundle(OpenApi.Version version, References references, Usage usage) {
    this.version = version;
    this.references = references;
    this.absent = usage == Usage.REQUEST ? "readOnly" : "writeOnly";
  }

  ObjectNode bundle(Node schema) {
    ObjectNode root = JSON.objectNode();
    root.set("allOf", JSON.arrayNode().add(schema(schema, 0)));
    ObjectNode definitions = JSON.objectNode();
    for (Referenced next = pending.poll(); next != null; next = pending.poll()) {
      definitions.set(names.get(key(next)), schema(next.node(), 0));
    }
    root.set("$defs", definitions);
    return root;
  }

  private static String key(Referenced target) {
    return target.file() + "#" + String.join("/", target.steps());
  }

  private JsonNode schema(Node node, int depth) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.BOOLEAN) {
      return scalar.isTrue() ? JSON.objectNode() : JSON.objectNode().set("not", JSON.objectNode());
    }
    Optional<Node.Mapping> mapping = node.asMapping();
    if (mapping.isEmpty() || depth > DEEPEST) {
      return JSON.objectNode();
    }
    Node.Mapping given = mapping.get();
    ObjectNode out = JSON.objectNode();
    if (given.text("$ref").isPresent()) {
      reference(given).ifPresent(name -> out.put("$ref", "#/$defs/" + name));
      if (version != OpenApi.Version.V3_1) {
        return out;
      }
    }
    given.entries().forEach((keyword, entry) -> keyword(keyword, entry.value(), out, depth));
    required(given, out);
    Discriminator.of(given, references).ifPresent(d -> d.into(out, this::reference));
    return version == OpenApi.Version.V3_1 ? out : OlderKeywords.mend(given, out);
  }

  /** Returns the name of the definition of what a reference leads to. */
  private Optional<String> reference(Node.Mapping mapping) {
    Optional<Referenced> target = references.target(mapping);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    String key = key(target.get());
    String known = names.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    if (names.size() == MOST_DEFINITIONS) {
      return Optional.empty();
    }
    String name = "d" + names.size();
    names.put(key, name);
    pending.add(target.get());
    return Optional.of(name);
  }

  private void keyword(String keyword, Node value, ObjectNode out, int depth) {
    if (keyword.equals("properties")) {
      out.set(keyword, properties(value, depth));
    } else if (SCHEMA_MAPS.contains(keyword)) {
      ObjectNode schemas = JSON.objectNode();
      value
          .asMapping()
          .ifPresent(
              m -> m.entries().forEach((k, e) -> schemas.set(k, schema(e.value(), depth + 1))));
      out.set(keyword, schemas);
    } else if (SCHEMA_LISTS.contains(keyword)) {
      ArrayNode schemas = JSON.arrayNode();
      value.items().forEach(item -> schemas.add(schema(item, depth + 1)));
      if (!schemas.isEmpty()) {
        out.set(keyword, schemas);
      }
    } else if (SCHEMAS.contains(keyword)) {
      out.set(keyword, schema(value, depth + 1));
    } else if (NUMBERS.contains(keyword)) {
      if (value instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NUMBER) {
        out.set(keyword, JsonNodes.of(value));
      }
    } else if (TEXTS.contains(keyword)) {
      value.asText().ifPresent(text -> out.put(keyword, text));
    } else if (AS_THEY_ARE.contains(keyword)) {
      out.set(keyword.equals("example") ? "examples" : keyword, example(keyword, value));
    } else {
      special(keyword, value, out);
    }
  }

  private static JsonNode example(String keyword, Node value) {
    JsonNode json = JsonNodes.of(value);
    return keyword.equals("example") ? JSON.arrayNode().add(json) : json;
  }

  private static void special(String keyword, Node value, ObjectNode out) {
    switch (keyword) {
      case "type" -> type(value).ifPresent(type -> out.set(keyword, type));
      case "enum", "examples" -> {
        if (!value.items().isEmpty()) {
          out.set(keyword, JsonNodes.of(value));
        }
      }
      case "uniqueItems" -> out.put(keyword, value.isTrue());
      case "pattern" ->
          value.asText().filter(Patterns::isUsable).ifPresent(text -> out.put(keyword, text));
      default -> {
        // What constrains nothing, such as titles.
      }
    }
  }

  private static Optional<JsonNode> type(Node value) {
    Set<String> known = Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    ArrayNode types = JSON.arrayNode();
    value.asText().filter(known::contains).ifPresent(types::add);
    value.items().forEach(i -> i.asText().filter(known::contains).ifPresent(types::add));
    return types.isEmpty() ? Optional.empty() : Optional.of(types);
  }

  private ObjectNode properties(Node value, int depth) {
    ObjectNode schemas = JSON.objectNode();
    value
        .asMapping()
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        (name, entry) ->
                            schemas.set(
                                name,
                                isAbsent(entry.value())
                                    ? JSON.objectNode()
                                    : schema(entry.value(), depth + 1))));
    return schemas;
  }

  /** Tells whether messages of the direction do not have a member with a schema. */
  private boolean isAbsent(Node schema) {
    return schema
        .asMapping()
        .filter(
            m ->
                m.isTrue(absent)
                    || references
                        .target(m)
                        .flatMap(t -> t.node().asMapping())
                        .filter(t -> t.isTrue(absent))
                        .isPresent())
        .isPresent();
  }

  private void required(Node.Mapping given, ObjectNode out) {
    Map<String, Node.Entry> properties =
        given.mapping("properties").map(Node.Mapping::entries).orElse(Map.of());
    ArrayNode names = JSON.arrayNode();
    for (Node item : given.items("required")) {
      item.asText()
          .filter(n -> !properties.containsKey(n) || !isAbsent(properties.get(n).value()))
          .ifPresent(names::add);
    }
    if (!names.isEmpty()) {
      out.set("required", names);
    }
  }
}
