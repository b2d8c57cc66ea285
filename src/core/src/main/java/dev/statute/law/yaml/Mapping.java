package dev.statute.law.yaml;

import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of the file: gives values by key, and says what is missing, unknown or given twice. */
public final class Mapping {

  /** Of more unknown keys than this nobody asks which of them are misspelt. */
  private static final int MANY = 20;

  private final Node node;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new HashMap<>();
  private List<String> known = List.of();

  private Mapping(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** Returns the entry of a node that should be a mapping; an empty one after saying so if not. */
  public static Mapping of(Node node, Problems problems) {
    Mapping entry = new Mapping(node, problems);
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry::put);
    } else {
      problems.add(node, "must be a mapping");
    }
    return entry;
  }

  private void put(NodeTuple tuple) {
    Node key = tuple.getKeyNode();
    if (!(key instanceof ScalarNode scalar)) {
      problems.add(key, "a key must be a plain name");
    } else if (keys.putIfAbsent(scalar.getValue(), key) != null) {
      problems.add(key, Printable.quoted(scalar.getValue()) + " is a duplicate key");
    } else {
      values.put(scalar.getValue(), tuple.getValueNode());
    }
  }

  /** Reports every key that is not known, with the nearest that is. */
  public Mapping allow(LawKeys allowed) {
    this.known = allowed.names();
    keys.forEach(
        (key, keyNode) -> {
          if (!known.contains(key)) {
            problems.add(
                keyNode, "unknown key " + Printable.quoted(key), () -> Nearest.hint(key, known));
          }
        });
    return this;
  }

  /** Tells whether there is a mapping at all; if not, that has been said. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  public Node node() {
    return node;
  }

  public Problems problems() {
    return problems;
  }

  public Map<String, Node> values() {
    return values;
  }

  /** Returns the node of a key, for problems that concern the key itself. */
  public Node key(String name) {
    return keys.getOrDefault(name, node);
  }

  /** Tells whether an unknown key must have been meant for one of some; that has been said. */
  public boolean isMisspelt(Collection<String> wanted) {
    return keys.keySet().stream()
        .filter(key -> !known.contains(key))
        .limit(MANY)
        .anyMatch(key -> Nearest.to(key, known).filter(wanted::contains).isPresent());
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  /** Returns a value, or that of an unknown key that must have been meant for its key. */
  public Optional<Node> meant(String key) {
    return optional(key)
        .or(
            () ->
                values.entrySet().stream()
                    .limit(MANY)
                    .filter(entry -> !known.contains(entry.getKey()))
                    .filter(e -> Nearest.to(e.getKey(), known).filter(key::equals).isPresent())
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  /** Returns a value, or nothing after saying that it is missing. */
  public Optional<Node> required(String key) {
    Node value = values.get(key);
    if (value == null && isMapping() && !isMisspelt(List.of(key))) {
      problems.add(node, "the key '" + key + "' is missing");
    }
    return Optional.ofNullable(value);
  }

  public Optional<Node> optional(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Returns the value of a key that is known to be there. */
  public Node value(String key) {
    return Objects.requireNonNull(values.get(key), () -> "there is no key '" + key + "'");
  }

  /** Returns the elements of a list; a single value counts as a list of itself. */
  public List<Node> list(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  /** Returns the elements of a list that must be there and not be empty. */
  public List<Node> requiredList(String key) {
    required(key);
    return filledList(key);
  }

  /** Returns the elements of a list that need not be there, but must not be empty. */
  public List<Node> filledList(String key) {
    List<Node> elements = list(key);
    if (has(key) && elements.isEmpty()) {
      problems.add(value(key), "the list '" + key + "' must not be empty");
    }
    return elements;
  }

  /** Returns what a reader makes of each element that it can read. */
  public <T> List<T> read(List<Node> elements, Function<Node, @Nullable T> reader) {
    List<T> read = new ArrayList<>();
    for (Node element : elements) {
      T value = reader.apply(element);
      if (value != null) {
        read.add(value);
      }
    }
    return read;
  }
}
