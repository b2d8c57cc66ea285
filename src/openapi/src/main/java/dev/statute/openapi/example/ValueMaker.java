package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes one value. */
final class ValueMaker {

  private static final Node NULL = new Node.Scalar(Node.Scalar.Kind.NULL, "null", Place.NONE);

  /** What need not be there is left out below. */
  private static final int OPTIONAL_DEPTH = 5;

  private static final int MAX_DEPTH = 16;
  private static final int MAX_NODES = 5_000;
  private static final int MAX_ITEMS = 50;

  private final SchemaLookup lookup;
  private final Usage usage;
  private final Choice choice;
  private final TextValues texts;
  private final NumberValues numbers;

  /** The schemas that references led to, from the outside in. */
  private final List<Node> path = new ArrayList<>();

  private int depth;
  private int nodes;

  ValueMaker(SchemaLookup lookup, Usage usage, Choice choice) {
    this.lookup = lookup;
    this.usage = usage;
    this.choice = choice;
    this.texts = new TextValues(choice);
    this.numbers = new NumberValues(choice);
  }

  /**
   * Makes a value of a schema.
   *
   * @param hint the name of the member that is to have the value; empty for none
   */
  Optional<Node> make(Node schema, String hint) {
    nodes++;
    if (depth > MAX_DEPTH || nodes > MAX_NODES) {
      return Optional.empty();
    }
    SchemaMerger merger = new SchemaMerger(lookup, choice);
    Optional<MergedSchema> merged = merger.merge(schema);
    if (merged.isEmpty() || isInCircle(merger.followed())) {
      return Optional.empty();
    }
    int size = path.size();
    path.addAll(merger.followed());
    depth++;
    try {
      return make(merged.get(), hint);
    } finally {
      depth--;
      path.subList(size, path.size()).clear();
    }
  }

  /** A schema may lead to itself a few times, which makes no example more readable. */
  private boolean isInCircle(List<Node> followed) {
    int most = choice.isTypical() ? 1 : 3;
    return followed.stream()
        .anyMatch(schema -> path.stream().filter(other -> other == schema).count() >= most);
  }

  private Optional<Node> make(MergedSchema schema, String hint) {
    Optional<Node> given = given(schema);
    if (given.isPresent()) {
      return given;
    }
    List<Node> constants = schema.get("enum").map(Node::items).orElse(List.of());
    if (schema.get("enum").isPresent()) {
      return constants.isEmpty() ? Optional.empty() : Optional.of(choice.of(constants));
    }
    if (schema.isAny()) {
      return Optional.of(Node.text("anything"));
    }
    List<String> types = schema.types();
    List<String> candidates =
        types.size() > 1 && choice.isTypical()
            ? types.stream().filter(type -> !type.equals("null")).toList()
            : types;
    Optional<Node> made = ofType(choice.of(candidates), schema, hint);
    return made.isEmpty() && types.contains("null") ? Optional.of(NULL) : made;
  }

  private Optional<Node> given(MergedSchema schema) {
    if (schema.get("const").isPresent()) {
      return schema.get("const");
    }
    List<Node> examples = schema.get("examples").map(Node::items).orElse(List.of());
    boolean isPlainText = schema.text("type").equals("string") && schema.get("enum").isEmpty();
    if (!examples.isEmpty() && (choice.isTypical() || isPlainText)) {
      return Optional.of(choice.of(examples));
    }
    Optional<Node> example = schema.get("example");
    return choice.isTypical() || (isPlainText && schema.text("format").isEmpty())
        ? example
        : Optional.empty();
  }

  private Optional<Node> ofType(String type, MergedSchema schema, String hint) {
    return switch (type) {
      case "null" -> Optional.of(NULL);
      case "boolean" -> Optional.of(Node.bool(choice.below(2) == 0));
      case "integer" -> numbers.make(schema, true);
      case "number" -> numbers.make(schema, false);
      case "string" -> texts.make(schema, hint).map(Node::text);
      case "array" -> array(schema, hint);
      case "object" -> object(schema);
      default -> Optional.empty();
    };
  }

  private Optional<Node> array(MergedSchema schema, String hint) {
    List<Node> first = schema.get("prefixItems").map(Node::items).orElse(List.of());
    Node rest = schema.get("items").orElse(Node.Mapping.EMPTY);
    int least = Math.max(schema.size("minItems", 0), 0);
    int most = Math.min(schema.size("maxItems", MAX_ITEMS), MAX_ITEMS);
    int wanted = choice.isTypical() ? 1 : choice.below(depth > OPTIONAL_DEPTH ? 1 : 4);
    int size = Math.min(Math.max(Math.max(least, first.size()), wanted), most);
    if (size < least) {
      return Optional.empty();
    }
    boolean isSet = schema.isTrue("uniqueItems");
    Set<Node> items = new LinkedHashSet<>();
    List<Node> all = new ArrayList<>();
    for (int tries = 0; all.size() < size && tries < size * 4; tries++) {
      Node item = all.size() < first.size() ? first.get(all.size()) : rest;
      Optional<Node> made = isSet && tries > 0 ? other(item, tries) : make(item, singular(hint));
      if (made.isEmpty()) {
        break;
      }
      if (items.add(made.get()) || !isSet) {
        all.add(made.get());
      }
    }
    return all.size() < least ? Optional.empty() : Optional.of(Node.sequence(all));
  }

  /** Makes a value that is not the typical one, which a set has already. */
  private Optional<Node> other(Node schema, int seed) {
    if (!choice.isTypical()) {
      return make(schema, "");
    }
    Choice any = new Choice.Random(new SplittableRandom(seed));
    ValueMaker maker = new ValueMaker(lookup, usage, any);
    maker.nodes = nodes;
    maker.depth = depth;
    Optional<Node> made = maker.make(schema, "");
    nodes = maker.nodes;
    return made;
  }

  private static String singular(String hint) {
    return hint.endsWith("s") ? hint.substring(0, hint.length() - 1) : hint;
  }

  private Optional<Node> object(MergedSchema schema) {
    Set<String> required = new LinkedHashSet<>();
    schema
        .get("required")
        .map(Node::items)
        .orElse(List.of())
        .forEach(name -> name.asText().ifPresent(required::add));
    Map<String, Node> members = new LinkedHashMap<>();
    Node.Mapping properties =
        schema.get("properties").flatMap(Node::asMapping).orElse(Node.Mapping.EMPTY);
    for (Map.Entry<String, Node.Entry> entry : properties.entries().entrySet()) {
      String name = entry.getKey();
      Node member = entry.getValue().value();
      boolean isDemanded = required.remove(name) && !isLeftOut(member);
      if (isDemanded || (!isLeftOut(member) && depth <= OPTIONAL_DEPTH && choice.has(depth))) {
        Optional<Node> made = make(member, name);
        if (made.isEmpty() && isDemanded) {
          return Optional.empty();
        }
        made.ifPresent(value -> members.put(name, value));
      }
    }
    return others(schema, required, members)
        ? Optional.of(Node.Mapping.of(members))
        : Optional.empty();
  }

  private boolean isLeftOut(Node member) {
    String keyword = usage == Usage.REQUEST ? "readOnly" : "writeOnly";
    return member.asMapping().filter(mapping -> mapping.isTrue(keyword)).isPresent();
  }

  /** Adds members that have no schema of their own; tells whether all that are needed are there. */
  private boolean others(MergedSchema schema, Set<String> required, Map<String, Node> members) {
    Optional<Node> rest = schema.get("additionalProperties");
    Node value = rest.flatMap(Node::asMapping).<Node>map(m -> m).orElse(Node.Mapping.EMPTY);
    for (String name : required) {
      Optional<Node> made = make(value, name);
      if (made.isEmpty()) {
        return false;
      }
      members.put(name, made.get());
    }
    int least = Math.min(schema.size("minProperties", 0), MAX_ITEMS);
    boolean isMap = rest.flatMap(Node::asMapping).isPresent();
    int wanted = isMap && depth <= OPTIONAL_DEPTH ? (choice.isTypical() ? 1 : choice.below(3)) : 0;
    int size =
        Math.min(Math.max(least, members.size() + wanted), schema.size("maxProperties", MAX_ITEMS));
    Node names = schema.get("propertyNames").orElse(Node.Mapping.EMPTY);
    for (int tries = 0; members.size() < size && tries < size * 4; tries++) {
      Optional<String> name =
          names.equals(Node.Mapping.EMPTY)
              ? Optional.of("key" + (members.size() + 1))
              : other(names, tries).flatMap(Node::asText);
      Optional<Node> made = name.isEmpty() ? Optional.empty() : make(value, "value");
      if (made.isEmpty()) {
        break;
      }
      members.putIfAbsent(name.orElseThrow(), made.get());
    }
    return members.size() >= least;
  }
}
