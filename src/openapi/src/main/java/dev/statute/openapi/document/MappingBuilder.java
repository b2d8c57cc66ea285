package dev.statute.openapi.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a mapping of values, and leaves out what says nothing. */
public final class MappingBuilder {

  private final Map<String, Node> values = new LinkedHashMap<>();

  /** Makes a builder of a mapping without entries. */
  public MappingBuilder() {}

  /** Puts a value, in place of another one of that name if there is one. */
  public MappingBuilder put(String key, Node value) {
    values.put(key, value);
    return this;
  }

  /** Puts a text. */
  public MappingBuilder put(String key, String text) {
    return put(key, Node.text(text));
  }

  /** Puts a text, unless it is empty. */
  public MappingBuilder putText(String key, String text) {
    return text.isEmpty() ? this : put(key, text);
  }

  /** Puts the boolean {@code true}, or nothing. */
  public MappingBuilder putFlag(String key, boolean flag) {
    return flag ? put(key, Node.bool(true)) : this;
  }

  /** Puts a sequence, unless it is empty. */
  public MappingBuilder putItems(String key, List<? extends Node> items) {
    return items.isEmpty() ? this : put(key, Node.sequence(items));
  }

  /** Puts a sequence of texts, unless it is empty. */
  public MappingBuilder putTexts(String key, List<String> texts) {
    return putItems(key, texts.stream().map(Node::text).toList());
  }

  /** Puts a mapping, unless it is empty. */
  public MappingBuilder putMapping(String key, Node.Mapping mapping) {
    return mapping.entries().isEmpty() ? this : put(key, mapping);
  }

  /** Puts the entries of another mapping. */
  public MappingBuilder putAll(Node.Mapping mapping) {
    mapping.entries().forEach((key, entry) -> put(key, entry.value()));
    return this;
  }

  /** Tells whether there is nothing in it yet. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the mapping, in the order in which its entries were put first. */
  public Node.Mapping build() {
    return Node.Mapping.of(values);
  }
}
