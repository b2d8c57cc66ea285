package dev.statute.server.path;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of templates: a path up to one segment. Changes only while the tree is built.
 */
final class PathNode<V> {

  private final Map<String, PathNode<V>> literals = new HashMap<>();
  private final MixedChildren<V> mixed = new MixedChildren<>();
  private @Nullable PathNode<V> variable;
  private final Map<Integer, PathNode<V>> rests = new TreeMap<>(Comparator.reverseOrder());
  private @Nullable V value;

  /** Finds or makes the node below a segment that matches one segment of a path. */
  PathNode<V> child(Segment segment) {
    if (segment instanceof Segment.Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new PathNode<>());
    }
    if (segment instanceof MixedSegment mixedSegment) {
      return mixed.child(mixedSegment);
    }
    PathNode<V> child = variable == null ? new PathNode<>() : variable;
    variable = child;
    return child;
  }

  /**
   * Finds or makes the node below a variable for several segments.
   *
   * @param tail how many segments follow it in the template
   */
  PathNode<V> rest(int tail) {
    return rests.computeIfAbsent(tail, key -> new PathNode<>());
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

  /** Gives the nodes below variables for several segments by how many follow, most first. */
  Map<Integer, PathNode<V>> rests() {
    return rests;
  }

  /** Finds the node below a variable that matches a segment. */
  @Nullable PathNode<V> variable(String segment) {
    return segment.isEmpty() ? null : variable;
  }
}
