package dev.statute.openapi.testing.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One of the ways in which a value can match a schema: what it refers to and demands of all, and
 * one branch of each alternative, as the keywords of one schema.
 */
final class MergedSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A schema that has more parts may be one that refers to itself. */
  private static final int MOST_PARTS = 200;

  private static final Set<String> LOWER_BOUNDS =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> UPPER_BOUNDS =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final Set<String> ALTERNATIVES = Set.of("oneOf", "anyOf", Discriminator.BRANCHES);
  private static final Set<String> IGNORED = Set.of("if", "then", "else", "not", "$defs");

  private final JsonNode definitions;
  private final Random random;
  private final ObjectNode merged = JSON.objectNode();
  private int parts;

  private MergedSchema(JsonNode definitions, Random random) {
    this.definitions = definitions;
    this.random = random;
  }

  /**
   * Chooses a way.
   *
   * @param schema the schema
   * @param definitions what it refers to
   * @param random chooses
   * @return its keywords
   * @throws NoSuchValueException if it refers to itself only
   */
  static ObjectNode of(JsonNode schema, JsonNode definitions, Random random) {
    MergedSchema way = new MergedSchema(definitions, random);
    way.absorb(schema);
    return way.merged;
  }

  private void absorb(JsonNode schema) {
    if (++parts > MOST_PARTS) {
      throw new NoSuchValueException("the schema refers to itself");
    }
    if (!(schema instanceof ObjectNode given)) {
      return;
    }
    JsonNode reference = given.get("$ref");
    if (reference != null) {
      absorb(definitions.path(reference.asString().substring("#/$defs/".length())));
    }
    if (given.get("allOf") instanceof ArrayNode all) {
      all.forEach(this::absorb);
    }
    for (String alternatives : List.of("oneOf", "anyOf", Discriminator.BRANCHES)) {
      if (given.get(alternatives) instanceof ArrayNode branches && !branches.isEmpty()) {
        absorb(branches.get(random.nextInt(branches.size())));
      }
    }
    given.properties().forEach(entry -> merge(entry.getKey(), entry.getValue()));
  }

  private void merge(String keyword, JsonNode value) {
    if (ALTERNATIVES.contains(keyword) || IGNORED.contains(keyword) || keyword.equals("allOf")) {
      return;
    }
    JsonNode known = merged.get(keyword);
    merged.set(keyword, known == null ? value : both(keyword, known, value));
  }

  private static JsonNode both(String keyword, JsonNode first, JsonNode second) {
    if (LOWER_BOUNDS.contains(keyword)) {
      return first.decimalValue().compareTo(second.decimalValue()) >= 0 ? first : second;
    }
    if (UPPER_BOUNDS.contains(keyword)) {
      return first.decimalValue().compareTo(second.decimalValue()) <= 0 ? first : second;
    }
    return switch (keyword) {
      case "properties", "patternProperties" -> properties(first, second);
      case "required" -> union(first, second);
      case "enum" -> intersection(first, second);
      case "type" -> types(first, second);
      case "items", "additionalProperties", "propertyNames" -> all(first, second);
      default -> second;
    };
  }

  private static ObjectNode properties(JsonNode first, JsonNode second) {
    ObjectNode both = JSON.objectNode();
    first.properties().forEach(e -> both.set(e.getKey(), e.getValue()));
    second
        .properties()
        .forEach(
            e -> {
              JsonNode known = both.get(e.getKey());
              both.set(e.getKey(), known == null ? e.getValue() : all(known, e.getValue()));
            });
    return both;
  }

  private static ObjectNode all(JsonNode first, JsonNode second) {
    return JSON.objectNode().set("allOf", JSON.arrayNode().add(first).add(second));
  }

  private static ArrayNode union(JsonNode first, JsonNode second) {
    ArrayNode both = JSON.arrayNode();
    first.forEach(both::add);
    second.forEach(
        value -> {
          if (!contains(first, value)) {
            both.add(value);
          }
        });
    return both;
  }

  private static ArrayNode intersection(JsonNode first, JsonNode second) {
    ArrayNode both = JSON.arrayNode();
    first.forEach(
        value -> {
          if (contains(second, value)) {
            both.add(value);
          }
        });
    return both;
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode candidate : values) {
      if (candidate.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** An integer is a number, too. */
  private static ArrayNode types(JsonNode first, JsonNode second) {
    List<String> left = texts(first);
    List<String> right = texts(second);
    ArrayNode both = JSON.arrayNode();
    for (String type : left) {
      if (right.contains(type) || (type.equals("integer") && right.contains("number"))) {
        both.add(type);
      } else if (type.equals("number") && right.contains("integer")) {
        both.add("integer");
      }
    }
    return both;
  }

  /** Returns the texts of a list. */
  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }
}
