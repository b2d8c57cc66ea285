package dev.statute.openapi.schema;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A schema in the making: its keywords in their order. */
final class Keywords {

  private static final String NULL = "null";
  private static final Node.Mapping NULL_TYPE = Node.Mapping.of(Map.of("type", Node.text(NULL)));

  /** The keywords that people look for first. */
  private static final List<String> FIRST =
      List.of(
          "$ref", "type", "format", "description", "deprecated", "readOnly", "writeOnly", "enum");

  private final Map<String, Node> keywords = new LinkedHashMap<>();

  private Keywords() {}

  /** Makes a schema that allows everything. */
  static Keywords any() {
    return new Keywords();
  }

  /** Makes a schema of values of one type. */
  static Keywords ofType(String type) {
    return any().put("type", Node.text(type));
  }

  /** Makes a schema that says what another one says. */
  static Keywords of(Node.Mapping schema) {
    Keywords copy = any();
    schema.entries().forEach((key, entry) -> copy.put(key, entry.value()));
    return copy;
  }

  /** Makes a schema that refers to a component. */
  static Keywords reference(String component) {
    return any().put("$ref", Node.text(pointer(component)));
  }

  static String pointer(String component) {
    return "#/components/schemas/" + component;
  }

  Keywords put(String keyword, Node value) {
    keywords.put(keyword, value);
    return this;
  }

  Keywords remove(String keyword) {
    keywords.remove(keyword);
    return this;
  }

  Optional<Node> get(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }

  /** Returns its type; empty where it has none or several. */
  String type() {
    return get("type").flatMap(Node::asText).orElse("");
  }

  /** Says more about it, after what it says already. */
  Keywords describe(String text) {
    String more = text.strip();
    if (!more.isEmpty()) {
      String before = get("description").flatMap(Node::asText).orElse("");
      put("description", Node.text(before.isEmpty() ? more : before + "\n\n" + more));
    }
    return this;
  }

  /** Says more about it, before what it says already. */
  Keywords introduce(String text) {
    String rest = get("description").flatMap(Node::asText).orElse("");
    return remove("description").describe(text).describe(rest);
  }

  /** Adds a schema that values must satisfy too. */
  Keywords and(Node.Mapping schema) {
    List<Node> all = new ArrayList<>(get("allOf").map(Node::items).orElse(List.of()));
    all.add(schema);
    return put("allOf", Node.sequence(all));
  }

  /** Returns a schema that allows {@code null} too. */
  Keywords orNull() {
    if (keywords.containsKey("$ref")
        || keywords.containsKey("oneOf")
        || keywords.containsKey("anyOf")) {
      return alternatives();
    }
    if (keywords.containsKey("enum")) {
      List<Node> values = new ArrayList<>(keywords.get("enum").items());
      values.add(new Node.Scalar(Node.Scalar.Kind.NULL, NULL, Place.NONE));
      put("enum", Node.sequence(values));
    }
    return type().isEmpty() || type().equals(NULL)
        ? this
        : put("type", Node.sequence(List.of(Node.text(type()), Node.text(NULL))));
  }

  private Keywords alternatives() {
    Keywords inner = any();
    Keywords outer = any();
    keywords.forEach((key, value) -> (key.equals("description") ? outer : inner).put(key, value));
    return outer.put("anyOf", Node.sequence(List.of(inner.mapping(), NULL_TYPE)));
  }

  Node.Mapping mapping() {
    Map<String, Node> ordered = new LinkedHashMap<>();
    for (String keyword : FIRST) {
      get(keyword).ifPresent(value -> ordered.put(keyword, value));
    }
    keywords.forEach(ordered::putIfAbsent);
    return Node.Mapping.of(ordered);
  }
}
