package dev.statute.openapi.export.overlay;

import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges an update into a value (OpenAPI Overlay 1.0.0, 4.4.3.1). */
final class NodeMerge {

  private NodeMerge() {}

  /** Returns an object with the members of an update, or an array with the update at its end. */
  static Node update(Node target, Node update) {
    return target instanceof Node.Sequence
        ? appended(target, List.of(update))
        : merged(target, update);
  }

  private static Node merged(Node target, Node update) {
    if (target instanceof Node.Mapping before && update instanceof Node.Mapping after) {
      MappingBuilder merged = new MappingBuilder().putAll(before);
      for (Node.Entry entry : after.entries().values()) {
        Optional<Node> old = before.get(entry.key());
        merged.put(entry.key(), old.isPresent() ? merged(old.get(), entry.value()) : entry.value());
      }
      return merged.build();
    }
    return target instanceof Node.Sequence && update instanceof Node.Sequence
        ? appended(target, update.items())
        : update;
  }

  private static Node appended(Node target, List<Node> more) {
    List<Node> items = new ArrayList<>(target.items());
    items.addAll(more);
    return Node.sequence(items);
  }
}
