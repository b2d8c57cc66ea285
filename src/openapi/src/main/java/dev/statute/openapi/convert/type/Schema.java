package dev.statute.openapi.convert.type;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema without references at its top, and with the parts of its {@code allOf} in it.
 *
 * @param origin the schema as the document has it
 * @param merged all that it says
 */
record Schema(Node.Mapping origin, Node.Mapping merged) {

  private static final String NULL = "null";
  private static final String OBJECT = "object";

  /** What tells the type of values where a schema has no {@code type}. */
  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry("properties", OBJECT),
          Map.entry("additionalProperties", OBJECT),
          Map.entry("items", "array"),
          Map.entry("minItems", "array"),
          Map.entry("maxItems", "array"),
          Map.entry("pattern", "string"),
          Map.entry("minLength", "string"),
          Map.entry("maxLength", "string"));

  /** Returns where it stands. */
  Place place() {
    return origin.place();
  }

  /** Returns the types of its values, without {@code null}; none for values of any type. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    merged.text("type").ifPresent(types::add);
    merged.items("type").stream().flatMap(item -> item.asText().stream()).forEach(types::add);
    types.remove(NULL);
    if (types.isEmpty() && merged.get("type").isEmpty()) {
      if (!enumTexts().isEmpty()) {
        types.add("string");
      } else {
        merged.entries().keySet().stream()
            .flatMap(key -> Optional.ofNullable(HINTS.get(key)).stream())
            .findFirst()
            .ifPresent(types::add);
      }
    }
    return types;
  }

  /** Tells whether null is one of its values. */
  boolean isNullable() {
    return isNullable(merged);
  }

  static boolean isNullable(Node.Mapping schema) {
    return schema.isTrue("nullable")
        || schema.isTrue("x-nullable")
        || schema.text("type").filter(NULL::equals).isPresent()
        || schema.items("type").stream()
            .anyMatch(type -> type.asText().filter(NULL::equals).isPresent())
        || schema.items("enum").stream().anyMatch(Schema::isNull);
  }

  /** Tells whether null is its only value. */
  static boolean isOnlyNull(Node schema) {
    return schema
        .asMapping()
        .filter(
            m ->
                m.text("type").filter(NULL::equals).isPresent()
                    || m.get("const").filter(Schema::isNull).isPresent()
                    || (!m.items("enum").isEmpty()
                        && m.items("enum").stream().allMatch(Schema::isNull)))
        .isPresent();
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NULL;
  }

  /** Returns the format of its values; empty for none. */
  String format() {
    String encoding = merged.text("contentEncoding").orElse("");
    return encoding.startsWith("base64") ? "byte" : merged.text("format").orElse("");
  }

  /** Returns the only texts that it permits; none if it permits others, or no texts. */
  List<Node> enumTexts() {
    List<Node> values = new ArrayList<>(merged.items("enum"));
    merged.get("const").ifPresent(values::add);
    values.removeIf(Schema::isNull);
    boolean areTexts = values.stream().allMatch(value -> value.asText().isPresent());
    return areTexts ? values : List.of();
  }

  /** Tells whether it lists its values. */
  boolean isListed() {
    return !merged.items("enum").isEmpty() || merged.get("const").isPresent();
  }

  /** Returns its members. */
  Map<String, Node.Entry> properties() {
    return merged.mapping("properties").map(Node.Mapping::entries).orElse(Map.of());
  }

  /** Returns the names of the members that each value has. */
  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    merged.items("required").forEach(name -> name.asText().ifPresent(required::add));
    return required;
  }

  /** Tells whether its values are objects with members that it names. */
  boolean isRecord() {
    return !properties().isEmpty() || (isObject() && isClosed());
  }

  /** Tells whether its values are objects. */
  boolean isObject() {
    return types().equals(Set.of(OBJECT));
  }

  /** Tells whether its values have no other members than those that it names. */
  private boolean isClosed() {
    return merged
        .get("additionalProperties")
        .filter(node -> node instanceof Node.Scalar && !node.isTrue())
        .isPresent();
  }

  /** Returns the schemas of which values match one, or some. */
  List<Node> variants() {
    List<Node> variants = new ArrayList<>(merged.items("oneOf"));
    variants.addAll(merged.items("anyOf"));
    return variants;
  }

  /** Returns the name of the member that names the type of a value; empty if it has none. */
  String discriminator() {
    return merged
        .text("discriminator")
        .or(() -> merged.mapping("discriminator").flatMap(d -> d.text("propertyName")))
        .orElse("");
  }

  /** Returns what is said of it; its title if that is all. */
  String doc() {
    return merged.text("description").or(() -> merged.text("title")).orElse("");
  }
}
