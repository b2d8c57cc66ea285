package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What several schemas say together of a value that satisfies all of them. */
final class MergedSchema {

  private static final List<String> LOWER =
      List.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final List<String> UPPER =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");

  private final Map<String, Node> keywords = new LinkedHashMap<>();
  private final List<String> patterns = new ArrayList<>();

  /** Adds a schema that has no references and no alternatives. */
  void add(Node.Mapping schema) {
    schema.entries().forEach((keyword, entry) -> add(keyword, entry.value()));
  }

  private void add(String keyword, Node value) {
    Node before = keywords.get(keyword);
    if (keyword.equals("pattern")) {
      value.asText().ifPresent(patterns::add);
    } else if (before == null) {
      keywords.put(keyword, value);
    } else {
      keywords.put(keyword, merged(keyword, before, value));
    }
  }

  private static Node merged(String keyword, Node before, Node value) {
    if (keyword.equals("properties")) {
      return properties(before, value);
    }
    if (keyword.equals("required")) {
      Set<Node> both = new LinkedHashSet<>(before.items());
      both.addAll(value.items());
      return Node.sequence(List.copyOf(both));
    }
    if (keyword.equals("enum")) {
      return Node.sequence(before.items().stream().filter(value.items()::contains).toList());
    }
    if (keyword.equals("type")) {
      List<Node> types = types(before).stream().filter(types(value)::contains).toList();
      return types.size() == 1 ? types.get(0) : Node.sequence(types);
    }
    Optional<BigDecimal> one = number(before);
    Optional<BigDecimal> other = number(value);
    if (one.isPresent() && other.isPresent()) {
      boolean isLess = one.get().compareTo(other.get()) < 0;
      if (LOWER.contains(keyword)) {
        return isLess ? value : before;
      }
      if (UPPER.contains(keyword)) {
        return isLess ? before : value;
      }
    }
    return before;
  }

  /** A member that both have satisfies both. */
  private static Node properties(Node before, Node value) {
    Map<String, Node> all = new LinkedHashMap<>();
    before.asMapping().ifPresent(m -> m.entries().forEach((key, e) -> all.put(key, e.value())));
    value
        .asMapping()
        .ifPresent(
            m ->
                m.entries()
                    .forEach(
                        (key, e) ->
                            all.merge(
                                key,
                                e.value(),
                                (one, other) ->
                                    Node.Mapping.of(
                                        Map.of("allOf", Node.sequence(List.of(one, other)))))));
    return Node.Mapping.of(all);
  }

  private static List<Node> types(Node type) {
    return type instanceof Node.Sequence sequence ? sequence.nodes() : List.of(type);
  }

  static Optional<BigDecimal> number(Node node) {
    boolean isNumber =
        node instanceof Node.Scalar scalar
            && scalar.kind() == Node.Scalar.Kind.NUMBER
            && scalar.text().length() < 400;
    if (!isNumber) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(((Node.Scalar) node).text()))
          .filter(number -> Math.abs(number.scale()) < 400);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  Optional<Node> get(String keyword) {
    return Optional.ofNullable(keywords.get(keyword));
  }

  Optional<BigDecimal> number(String keyword) {
    return get(keyword).flatMap(MergedSchema::number);
  }

  /** Returns a size that it demands, within what is made. */
  int size(String keyword, int otherwise) {
    return number(keyword)
        .map(number -> number.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
        .orElse(otherwise);
  }

  boolean isTrue(String keyword) {
    return get(keyword).filter(Node::isTrue).isPresent();
  }

  String text(String keyword) {
    return get(keyword).flatMap(Node::asText).orElse("");
  }

  List<String> patterns() {
    return patterns;
  }

  /** Returns the types that values can have; all of JSON where it does not say. */
  List<String> types() {
    List<String> types =
        new ArrayList<>(
            get("type").map(MergedSchema::types).orElse(List.of()).stream()
                .flatMap(type -> type.asText().stream())
                .toList());
    if (types.isEmpty()) {
      types.add(inferred());
    }
    if (isTrue("nullable") && !types.contains("null")) {
      types.add("null");
    }
    return types;
  }

  private String inferred() {
    if (keywords.containsKey("properties") || keywords.containsKey("additionalProperties")) {
      return "object";
    }
    if (keywords.containsKey("items") || keywords.containsKey("prefixItems")) {
      return "array";
    }
    boolean isNumber = keywords.containsKey("minimum") || keywords.containsKey("maximum");
    return isNumber ? "number" : "string";
  }

  /** Tells whether it has anything that a type follows from. */
  boolean isAny() {
    return keywords.keySet().stream().allMatch(Set.of("description", "title", "default")::contains)
        && patterns.isEmpty();
  }
}
