package dev.statute.openapi.export.overlay;

import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes at places of a document that are applied together, so that none shifts another. */
final class NodeEdits {

  private final Map<Object, NodeEdits> children = new HashMap<>();
  private final List<UnaryOperator<Node>> changes = new ArrayList<>();
  private boolean isRemoved;

  /** Notes that a value is removed. */
  void remove(List<Object> steps) {
    at(steps).isRemoved = true;
  }

  /** Notes that a value is changed. */
  void change(List<Object> steps, UnaryOperator<Node> change) {
    at(steps).changes.add(change);
  }

  private NodeEdits at(List<Object> steps) {
    NodeEdits edits = this;
    for (Object step : steps) {
      edits = edits.children.computeIfAbsent(step, key -> new NodeEdits());
    }
    return edits;
  }

  /** Returns a value with the changes in it, those of the innermost values first. */
  Node apply(Node node) {
    Node changed = children.isEmpty() ? node : applyToChildren(node);
    for (UnaryOperator<Node> change : changes) {
      changed = change.apply(changed);
    }
    return changed;
  }

  private Node applyToChildren(Node node) {
    if (node instanceof Node.Mapping mapping) {
      MappingBuilder changed = new MappingBuilder();
      for (Node.Entry entry : mapping.entries().values()) {
        child(entry.key(), entry.value()).ifPresent(value -> changed.put(entry.key(), value));
      }
      return changed.build();
    }
    List<Node> changed = new ArrayList<>();
    List<Node> items = node.items();
    for (int i = 0; i < items.size(); i++) {
      child(i, items.get(i)).ifPresent(changed::add);
    }
    return Node.sequence(changed);
  }

  private Optional<Node> child(Object step, Node value) {
    NodeEdits edits = children.get(step);
    if (edits == null) {
      return Optional.of(value);
    }
    return edits.isRemoved ? Optional.empty() : Optional.of(edits.apply(value));
  }
}
