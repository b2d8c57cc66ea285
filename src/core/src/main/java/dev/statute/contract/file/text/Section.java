package dev.statute.contract.file.text;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping of a contract file, and what its keys hold. Where something is wrong, that is said and
 * some value returned: nobody sees a contract of which something is wrong.
 */
final class Section {

  private static final int MAX_DIGITS = 18;

  private final Mapping mapping;
  private final Problems problems;
  private final Problems ignored;
  private final Set<String> known = new HashSet<>();

  /**
   * Begins to read a mapping.
   *
   * @param problems what is wrong in the file
   * @param ignored the keys that nobody knows
   */
  Section(Node node, Problems problems, Problems ignored) {
    this.mapping = Mapping.of(node, problems);
    this.problems = problems;
    this.ignored = ignored;
  }

  Problems problems() {
    return problems;
  }

  /** Says which keys nobody has asked for. */
  void end() {
    if (known.containsAll(mapping.values().keySet())) {
      return;
    }
    List<String> names = known.stream().sorted().toList();
    for (String key : mapping.values().keySet()) {
      if (!known.contains(key)) {
        ignored.add(
            mapping.key(key),
            "the key " + Printable.quoted(key) + " is not known to this version of Statute",
            () -> Nearest.hint(key, names));
      }
    }
  }

  private @Nullable Node get(String key) {
    known.add(key);
    return mapping.optional(key).orElse(null);
  }

  private @Nullable Node required(String key) {
    known.add(key);
    return mapping.required(key).orElse(null);
  }

  boolean has(String key) {
    return get(key) != null;
  }

  /** Says what is wrong with a value. */
  void refuse(String key, String message) {
    problems.add(mapping.optional(key).orElse(mapping.node()), message);
  }

  /** Returns the value of a key if it is neither a mapping nor a list. */
  Optional<Node> scalar(String key) {
    return Optional.ofNullable(get(key)).filter(node -> node instanceof ScalarNode);
  }

  /** Returns a text that must be there. */
  String text(String key) {
    Node node = required(key);
    return node == null ? "" : text(node);
  }

  /** Returns a text. */
  String text(String key, String usual) {
    Node node = get(key);
    return node == null ? usual : text(node);
  }

  /** Reads a text. */
  String text(Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      problems.add(node, "a text is needed here");
      return "";
    }
    if (!scalar.getTag().equals(Tag.STR)) {
      problems.add(
          node,
          "a text is needed here, for which YAML takes "
              + Printable.shown(scalar.getValue())
              + " only in quotes");
    }
    return scalar.getValue();
  }

  /** Reads a number or a truth value; anything else as a text, which is none. */
  private String bare(Node node) {
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
        ? scalar.getValue()
        : text(node);
  }

  /** Returns a name that must be there. */
  String name(String key) {
    Node node = required(key);
    return node == null ? "" : name(node);
  }

  /** Returns a name. */
  String name(String key, String usual) {
    Node node = get(key);
    return node == null ? usual : name(node);
  }

  private String name(Node node) {
    String name = text(node);
    if (!isName(name)) {
      problems.add(node, "must be one line without control characters: " + Printable.quoted(name));
    }
    return name;
  }

  private static boolean isName(String text) {
    return text.chars().noneMatch(Characters::isControl);
  }

  /** Returns the names in a list; none if it is not there. */
  List<String> names(String key) {
    return list(key, this::name);
  }

  /** Returns the texts in a list; none if it is not there. */
  List<String> texts(String key) {
    return list(key, this::text);
  }

  /** Returns what a reader makes of each element of a list; nothing if it is not there. */
  <T> List<T> list(String key, Function<Node, T> reader) {
    Node node = get(key);
    return node == null ? List.of() : list(node, reader);
  }

  private <T> List<T> list(Node node, Function<Node, T> reader) {
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(node, "must be a list");
      return List.of();
    }
    List<T> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      elements.add(reader.apply(element));
    }
    return elements;
  }

  /** Returns what a reader makes of each entry of a mapping; nothing if it is not there. */
  <T> List<T> entries(String key, BiFunction<String, Node, T> reader) {
    Node node = get(key);
    return node == null ? List.of() : section(node).each(reader);
  }

  /** Returns what a reader makes of each entry of this mapping, whose keys are names. */
  <T> List<T> each(BiFunction<String, Node, T> reader) {
    List<T> entries = new ArrayList<>();
    mapping
        .values()
        .forEach(
            (name, value) -> {
              if (!isName(name)) {
                problems.add(
                    mapping.key(name), "a key must be one line: " + Printable.quoted(name));
              }
              known.add(name);
              entries.add(reader.apply(name, value));
            });
    return entries;
  }

  /** Makes a reader of entries that are mappings. */
  <T> BiFunction<String, Node, T> read(BiFunction<String, Section, T> reader) {
    return (name, node) -> {
      Section entry = section(node);
      T read = reader.apply(name, entry);
      entry.end();
      return read;
    };
  }

  /** Begins to read a mapping in the same file. */
  Section section(Node node) {
    return new Section(node, problems, ignored);
  }

  /** Begins to read the mapping of a key, if it is there. */
  Optional<Section> section(String key) {
    return Optional.ofNullable(get(key)).map(this::section);
  }

  /** Begins to read the mapping of a key that must be there. */
  Optional<Section> requiredSection(String key) {
    return Optional.ofNullable(required(key)).map(this::section);
  }

  /** Returns the only text, or the texts in a list. */
  List<String> oneOrMore(Node node) {
    return node instanceof SequenceNode ? list(node, this::text) : List.of(text(node));
  }

  /** Tells whether the value of a key is a mapping. */
  static boolean isMapping(Node node) {
    return node instanceof MappingNode;
  }

  /** Returns a truth value. */
  boolean flag(String key, boolean usual) {
    Node node = get(key);
    if (node == null) {
      return usual;
    }
    String text = bare(node);
    if (!isBare(node, Tag.BOOL) || (!text.equals("true") && !text.equals("false"))) {
      problems.add(node, "must be true or false, not " + Printable.quoted(text));
    }
    return text.equals("true");
  }

  /** Returns a whole number, if it is there. */
  OptionalLong number(String key) {
    Node node = get(key);
    if (node == null) {
      return OptionalLong.empty();
    }
    String text = bare(node);
    boolean isDigits = text.chars().allMatch(c -> '0' <= c && c <= '9');
    if (!isBare(node, Tag.INT) || !isDigits || text.length() > MAX_DIGITS) {
      problems.add(node, "must be a whole number, not " + Printable.quoted(text));
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(text));
  }

  private static boolean isBare(Node node, Tag tag) {
    return node.getTag().equals(tag);
  }

  /** Returns a text that may also be a number. */
  String textOrNumber(String key) {
    Node node = required(key);
    return node == null ? "" : isBare(node, Tag.INT) ? bare(node) : name(node);
  }

  /** Returns a moment, if it is there. */
  Optional<Instant> moment(String key) {
    Node node = get(key);
    if (node == null) {
      return Optional.empty();
    }
    String text = text(node);
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      problems.add(
          node, "must be a moment such as 2026-12-31T23:59:59Z, not " + Printable.quoted(text));
      return Optional.empty();
    }
  }

  /** Returns the constant of a word. */
  <E extends Enum<E>> E word(String key, Class<E> type, E usual) {
    Node node = get(key);
    return node == null ? usual : word(node, type, usual);
  }

  /** Returns the constant of a word that must be there. */
  <E extends Enum<E>> E word(String key, Class<E> type) {
    E some = type.getEnumConstants()[0];
    Node node = required(key);
    return node == null ? some : word(node, type, some);
  }

  private <E extends Enum<E>> E word(Node node, Class<E> type, E some) {
    String text = text(node);
    for (E constant : type.getEnumConstants()) {
      if (Wording.of(constant).equals(text)) {
        return constant;
      }
    }
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Wording::of).toList();
    problems.add(
        node, "must be one of " + String.join(", ", words) + ", not " + Printable.quoted(text));
    return some;
  }

  /** Returns a type that must be there. */
  TypeUse type(String key) {
    Node node = required(key);
    return node == null ? TypeUse.of("") : type(node);
  }

  /** Returns a type, if it is there. */
  Optional<TypeUse> optionalType(String key) {
    return Optional.ofNullable(get(key)).map(this::type);
  }

  /** Reads a type. */
  TypeUse type(Node node) {
    String text = name(node);
    return TypeText.type(text)
        .orElseGet(
            () -> {
              problems.add(
                  node,
                  "must be a type such as java.util.List<java.lang.String>, not "
                      + Printable.quoted(text));
              return TypeUse.of("");
            });
  }

  /** Returns annotations; none if they are not there. */
  List<AnnotationUse> annotations(String key) {
    return list(key, this::annotation);
  }

  private AnnotationUse annotation(Node node) {
    String text = name(node);
    return TypeText.annotation(text)
        .orElseGet(
            () -> {
              problems.add(
                  node,
                  "must be an annotation such as @java.lang.Deprecated(forRemoval=true), not "
                      + Printable.quoted(text));
              return new AnnotationUse("", List.of());
            });
  }
}
