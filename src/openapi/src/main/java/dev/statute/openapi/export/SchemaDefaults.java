package dev.statute.openapi.export;

import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.util.List;

/** Puts default values, which contracts have as texts, into schemas. */
final class SchemaDefaults {

  private final boolean isOld;

  /**
   * Makes one.
   *
   * @param isOld whether nothing may stand beside a reference, as in OpenAPI 3.0
   */
  SchemaDefaults(boolean isOld) {
    this.isOld = isOld;
  }

  /** Returns a schema with a default value; the same if there is none. */
  Node.Mapping with(Node.Mapping schema, List<String> defaults) {
    if (defaults.isEmpty()) {
      return schema;
    }
    boolean isList = type(schema).equals("array");
    Node.Mapping items = schema.mapping("items").orElse(Node.Mapping.EMPTY);
    Node value =
        isList
            ? Node.sequence(defaults.stream().map(text -> value(items, text)).toList())
            : value(schema, defaults.get(0));
    boolean isReference = schema.get("$ref").isPresent();
    MappingBuilder with = new MappingBuilder();
    if (isReference && isOld) {
      with.put("allOf", Node.sequence(List.of(schema)));
    } else {
      with.putAll(schema);
    }
    return with.put("default", value).build();
  }

  private static Node value(Node.Mapping schema, String text) {
    return switch (type(schema)) {
      case "integer", "number" -> number(text);
      case "boolean" -> Node.bool(Boolean.parseBoolean(text));
      default -> Node.text(text);
    };
  }

  private static Node number(String text) {
    try {
      return Node.number(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Node.text(text);
    }
  }

  /** Returns the type of values, apart from null. */
  private static String type(Node.Mapping schema) {
    return schema
        .text("type")
        .or(
            () ->
                schema.items("type").stream()
                    .flatMap(type -> type.asText().stream())
                    .filter(type -> !type.equals("null"))
                    .findFirst())
        .orElse("");
  }
}
