package dev.statute.openapi.testing.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes random values that match schemas; the same from the same seed. */
public final class SchemaValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** So often a value is made before a schema is taken for one that nothing matches. */
  private static final int MOST_ATTEMPTS = 40;

  /** Below, what may be left out is left out. */
  private static final int DEEP = 3;

  private static final int DEEPEST = 12;
  private static final int MOST_ITEMS = 4;

  private final Random random;
  private final TextValues texts;
  private final NumberValues numbers;

  /**
   * Takes the source of chance.
   *
   * @param random what all values are made of
   */
  public SchemaValues(Random random) {
    this.random = random;
    this.texts = new TextValues(random);
    this.numbers = new NumberValues(random);
  }

  /**
   * Makes a value.
   *
   * @param schema what it matches
   * @return the value; empty if none was found in forty attempts
   */
  public Optional<JsonNode> value(JsonSchema schema) {
    return value(schema, value -> true);
  }

  /**
   * Makes a value of which more is demanded than its schema says.
   *
   * @param schema what it matches
   * @param demand what else it is
   * @return the value; empty if none was found in forty attempts
   */
  public Optional<JsonNode> value(JsonSchema schema, Predicate<JsonNode> demand) {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<JsonNode> value = attempt(schema).filter(schema::matches).filter(demand);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** Makes a value of the branches that chance has chosen. */
  private Optional<JsonNode> attempt(JsonSchema schema) {
    try {
      return Optional.of(make(schema.root(), schema.root().path("$defs"), 0));
    } catch (NoSuchValueException e) {
      return Optional.empty();
    }
  }

  private JsonNode make(JsonNode schema, JsonNode definitions, int depth) {
    if (depth > DEEPEST) {
      throw new NoSuchValueException("the value is nested deeply");
    }
    ObjectNode way = MergedSchema.of(schema, definitions, random);
    if (way.has("const")) {
      return way.get("const");
    }
    if (way.get("enum") instanceof ArrayNode constants) {
      if (constants.isEmpty()) {
        throw new NoSuchValueException("no constant is in all lists");
      }
      return constants.get(random.nextInt(constants.size()));
    }
    Optional<JsonNode> example = example(way);
    return example.isPresent() ? example.get() : ofType(way, definitions, depth);
  }

  /** Takes an example of the schema now and then. */
  private Optional<JsonNode> example(ObjectNode way) {
    if (random.nextInt(8) == 0
        && way.get("examples") instanceof ArrayNode examples
        && !examples.isEmpty()) {
      return Optional.of(examples.get(random.nextInt(examples.size())));
    }
    return Optional.empty();
  }

  private JsonNode ofType(ObjectNode way, JsonNode definitions, int depth) {
    return switch (type(way)) {
      case "object" -> object(way, definitions, depth);
      case "array" -> array(way, definitions, depth);
      case "integer" -> numbers.integer(way);
      case "number" -> numbers.number(way);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      case "string" -> JSON.stringNode(texts.text(way));
      default -> throw new NoSuchValueException("no type is in all lists");
    };
  }

  private String type(ObjectNode way) {
    JsonNode types = way.get("type");
    if (types != null) {
      List<String> names = new ArrayList<>(MergedSchema.texts(types));
      if (names.size() > 1 && random.nextInt(4) > 0) {
        names.remove("null");
      }
      return names.isEmpty() ? "" : names.get(random.nextInt(names.size()));
    }
    if (way.has("properties") || way.has("required") || way.has("additionalProperties")) {
      return "object";
    }
    if (way.has("items") || way.has("prefixItems") || way.has("minItems")) {
      return "array";
    }
    return way.has("minimum") || way.has("maximum") ? "number" : "string";
  }

  private JsonNode object(ObjectNode way, JsonNode definitions, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> required =
        way.has("required") ? MergedSchema.texts(way.get("required")) : List.of();
    way.path("properties")
        .properties()
        .forEach(
            property -> {
              String name = property.getKey();
              boolean isChosen = random.nextInt(10) < (depth < DEEP ? 6 : 1);
              boolean isHere =
                  required.contains(name)
                      || (isChosen && !property.getValue().has(Direction.ABSENT));
              if (isHere) {
                object.set(name, make(property.getValue(), definitions, depth + 1));
              }
            });
    JsonNode others = way.get("additionalProperties");
    for (String name : required) {
      if (!object.has(name)) {
        object.set(name, make(others == null ? JSON.objectNode() : others, definitions, depth + 1));
      }
    }
    if (others != null && !others.has("not")) {
      int least = way.path("minProperties").asInt(0);
      int count = Math.max(least - object.size(), depth < DEEP ? random.nextInt(MOST_ITEMS) : 0);
      for (int i = 0; i < count; i++) {
        object.set(name(way, definitions, i), make(others, definitions, depth + 1));
      }
    }
    return object;
  }

  private String name(ObjectNode way, JsonNode definitions, int number) {
    JsonNode names = way.get("propertyNames");
    return names == null
        ? "key" + number
        : make(MergedSchema.of(names, definitions, random), definitions, DEEPEST).asString();
  }

  private JsonNode array(ObjectNode way, JsonNode definitions, int depth) {
    int least = way.path("minItems").asInt(0);
    int most = Math.min(way.path("maxItems").asInt(Integer.MAX_VALUE), least + MOST_ITEMS);
    int count = depth > DEEP ? least : least + random.nextInt(Math.max(1, most - least + 1));
    ArrayNode array = JSON.arrayNode();
    JsonNode first = way.path("prefixItems");
    JsonNode items = way.path("items");
    boolean isSet = way.path("uniqueItems").asBoolean(false);
    for (int i = 0; i < count; i++) {
      JsonNode item = make(i < first.size() ? first.get(i) : items, definitions, depth + 1);
      if (!isSet || !contains(array, item)) {
        array.add(item);
      }
    }
    return array;
  }

  private static boolean contains(ArrayNode array, JsonNode item) {
    for (JsonNode other : array) {
      if (other.equals(item)) {
        return true;
      }
    }
    return false;
  }
}
