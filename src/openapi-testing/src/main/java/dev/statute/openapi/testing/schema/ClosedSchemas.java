package dev.statute.openapi.testing.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a schema one that objects do not match which have members that it does not name. Where a
 * schema names no members at all, or says itself which others there may be, all stays as it is.
 */
public final class ClosedSchemas {

  private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");

  /** By these a discriminator chooses. */
  private static final List<String> CONDITIONS = List.of("then", "else");

  private final ObjectNode root;

  private ClosedSchemas(ObjectNode root) {
    this.root = root;
  }

  /**
   * Returns the closed form of a schema.
   *
   * @param schema the schema, which stays as it is
   * @return a schema that matches fewer objects
   */
  public static JsonSchema close(JsonSchema schema) {
    ObjectNode root = (ObjectNode) schema.root().deepCopy();
    ClosedSchemas closed = new ClosedSchemas(root);
    for (JsonNode definition : root.path("$defs")) {
      closed.inside(definition);
    }
    closed.inside(root);
    closed.close(root);
    return new JsonSchema(root);
  }

  /** Closes what members and elements match; what a value as a whole matches is closed once. */
  private void inside(JsonNode schema) {
    if (schema.isMissingNode()) {
      return;
    }
    schema.path("properties").forEach(this::closeAll);
    schema.path("patternProperties").forEach(this::closeAll);
    schema.path("prefixItems").forEach(this::closeAll);
    closeAll(schema.path("items"));
    closeAll(schema.path("additionalProperties"));
    for (String list : LISTS) {
      schema.path(list).forEach(this::inside);
    }
    for (String condition : CONDITIONS) {
      inside(schema.path(condition));
    }
  }

  private void closeAll(JsonNode schema) {
    inside(schema);
    close(schema);
  }

  private void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && !object.has("unevaluatedProperties")
        && names(object, new HashSet<>())) {
      object.put("unevaluatedProperties", false);
    }
  }

  /** Tells whether a schema names members of objects. */
  private boolean names(JsonNode schema, Set<String> seen) {
    if (!schema.path("properties").isEmpty()) {
      return true;
    }
    JsonNode reference = schema.path("$ref");
    String name = reference.isString() ? reference.stringValue() : "";
    boolean isNew = !name.isEmpty() && seen.add(name);
    if (isNew && names(root.at(name.substring(1)), seen)) {
      return true;
    }
    for (String list : LISTS) {
      if (schema.path(list) instanceof ArrayNode parts) {
        for (JsonNode part : parts) {
          if (names(part, seen)) {
            return true;
          }
        }
      }
    }
    return CONDITIONS.stream().anyMatch(key -> schema.has(key) && names(schema.get(key), seen));
  }
}
