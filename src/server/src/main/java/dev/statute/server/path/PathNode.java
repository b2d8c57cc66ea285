package dev.statute.server.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of templates: a path up to one segment. Changes only while the tree is built.
 */
final class PathNode<V> {

  private final Map<String, PathNode<V>> literals = new HashMap<>();
  private final MixedChildren<V> mixed = new MixedChildren<>();
  private @Nullable PathNode<V> variable;
  private @Nullable PathNode<V> rest;
  private @Nullable V value;

  /** Finds or makes the node below. */
  PathNode<V> child(Segment segment) {
    if (segment instanceof Segment.Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new PathNode<>());
    }
    if (segment instanceof MixedSegment mixedSegment) {
      return mixed.child(mixedSegment);
    }
    if (segment instanceof Segment.Rest) {
      PathNode<V> child = rest == null ? new PathNode<>() : rest;
      rest = child;
      return child;
    }
    PathNode<V> child = variable == null ? new PathNode<>() : variable;
    variable = child;
    return child;
  }

  /** Finds or makes the value of the templates that end here. */
  V value(Supplier<? extends V> initial) {
    V known = value == null ? initial.get() : value;
    value = known;
    return known;
  }

  /** Gives the value of the templates that end here, or null if there are none. */
  @Nullable V value() {
    return value;
  }

  /** Finds the node below whose literal a segment is. */
  @Nullable PathNode<V> literal(String segment) {
    return literals.get(segment);
  }

  /** Finds the nodes below whose mixed segments match a segment, the most specific first. */
  List<PathNode<V>> mixed(String segment) {
    return mixed.matching(segment);
  }

  /** Gives the node of a variable for all segments from here, or null if there is none. */
  @Nullable PathNode<V> rest() {
    return rest;
  }

  /** Finds the node below a variable that matches a segment. */
  @Nullable PathNode<V> variable(String segment) {
    return segment.isEmpty() ? null : variable;
  }
}
