package dev.statute.openapi.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document. Two are equal if they say the same, wherever they stand. */
public sealed interface Node {

  /** Returns where it stands. */
  Place place();

  /** Returns the mapping that it is, if it is one. */
  default Optional<Mapping> asMapping() {
    return this instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  /** Returns the items of the sequence that it is; none if it is something else. */
  default List<Node> items() {
    return this instanceof Sequence sequence ? sequence.nodes() : List.of();
  }

  /** Returns the text that it is, if it is one. */
  default Optional<String> asText() {
    return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** Tells whether it is the boolean {@code true}. */
  default boolean isTrue() {
    return this instanceof Scalar scalar
        && scalar.kind() == Scalar.Kind.BOOLEAN
        && scalar.text().equals("true");
  }

  /** Makes a text. */
  static Scalar text(String text) {
    return new Scalar(Scalar.Kind.TEXT, text, Place.NONE);
  }

  /** Makes a number. */
  static Scalar number(Number number) {
    return new Scalar(Scalar.Kind.NUMBER, number.toString(), Place.NONE);
  }

  /** Makes a boolean. */
  static Scalar bool(boolean value) {
    return new Scalar(Scalar.Kind.BOOLEAN, Boolean.toString(value), Place.NONE);
  }

  /** Makes a sequence. */
  static Sequence sequence(List<? extends Node> items) {
    return new Sequence(List.copyOf(items), Place.NONE);
  }

  /**
   * A mapping of names to values, in the order of the document.
   *
   * @param entries its entries by their names
   */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {

    /** A mapping without entries. */
    public static final Mapping EMPTY = new Mapping(Map.of(), Place.NONE);

    /** Copies the map. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Makes a mapping of values. */
    public static Mapping of(Map<String, ? extends Node> values) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      values.forEach((key, value) -> entries.put(key, new Entry(key, Place.NONE, value)));
      return new Mapping(entries, Place.NONE);
    }

    /** Returns the value of a name. */
    public Optional<Node> get(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** Returns the mapping that a name has. */
    public Optional<Mapping> mapping(String key) {
      return get(key).flatMap(Node::asMapping);
    }

    /** Returns the text that a name has. */
    public Optional<String> text(String key) {
      return get(key).flatMap(Node::asText);
    }

    /** Returns the items of the sequence that a name has; none if it has something else. */
    public List<Node> items(String key) {
      return get(key).map(Node::items).orElse(List.of());
    }

    /** Tells whether a name has the boolean {@code true}. */
    public boolean isTrue(String key) {
      return get(key).filter(Node::isTrue).isPresent();
    }

    /** Returns the entries whose values are mappings. */
    public Map<String, Mapping> mappings() {
      Map<String, Mapping> mappings = new LinkedHashMap<>();
      entries.forEach(
          (key, entry) -> entry.value().asMapping().ifPresent(m -> mappings.put(key, m)));
      return mappings;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mapping mapping && entries.equals(mapping.entries);
    }

    @Override
    public int hashCode() {
      return entries.hashCode();
    }
  }

  /**
   * An entry of a mapping.
   *
   * @param key its name
   * @param keyPlace where the name stands
   * @param value its value
   */
  record Entry(String key, Place keyPlace, Node value) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Entry entry && key.equals(entry.key) && value.equals(entry.value);
    }

    @Override
    public int hashCode() {
      return 31 * key.hashCode() + value.hashCode();
    }
  }

  /**
   * A sequence of values.
   *
   * @param nodes the values
   */
  record Sequence(List<Node> nodes, Place place) implements Node {

    /** Copies the list. */
    public Sequence {
      nodes = List.copyOf(nodes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sequence sequence && nodes.equals(sequence.nodes);
    }

    @Override
    public int hashCode() {
      return nodes.hashCode();
    }
  }

  /**
   * A text, number, boolean or null.
   *
   * @param kind which of these
   * @param text its text; of a number as JSON writes it, {@code true}, {@code false}, {@code null}
   */
  record Scalar(Kind kind, String text, Place place) implements Node {

    /** What a scalar is. */
    public enum Kind {
      /** A text. */
      TEXT,
      /** A number. */
      NUMBER,
      /** True or false. */
      BOOLEAN,
      /** Nothing. */
      NULL
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scalar scalar && kind == scalar.kind && text.equals(scalar.text);
    }

    @Override
    public int hashCode() {
      return 31 * kind.hashCode() + text.hashCode();
    }
  }
}
