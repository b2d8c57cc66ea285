package dev.statute.server.path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of the templates that a path matches, by a tree of their segments.
 *
 * <p>A path goes down the tree, at each segment along the literal, the mixed segments and the
 * variable that match it. Each node is on one way only, so none is visited twice; and of templates
 * that do not match what was read so far, none is visited at all. So the cost grows with the length
 * of the path and the number of templates that match the same beginning, not with that of
 * templates.
 *
 * @param <V> the type of the values
 */
public final class PathTree<V> {

  private final PathNode<V> root = new PathNode<>();

  /** Makes a tree without templates. */
  public PathTree() {}

  /**
   * Finds or makes the value of a template. Templates of the same shape have the same value.
   *
   * @param pattern the template
   * @param initial makes the value if there is none
   * @return the value
   */
  public V value(PathPattern pattern, Supplier<? extends V> initial) {
    PathNode<V> node = root;
    for (Segment segment : pattern.segments()) {
      node = node.child(segment);
    }
    return node.value(initial);
  }

  /**
   * Finds the values of all templates that match.
   *
   * @param path the segments, percent-decoded
   * @return the value of the most specific template first: at the first segment where two differ, a
   *     literal stands before mixed segments, those before a variable, and that before one for
   *     several segments
   */
  public List<V> find(List<String> path) {
    List<V> found = new ArrayList<>(1);
    find(root, path, 0, path.lastIndexOf(""), found);
    return found;
  }

  /**
   * Goes only as deep as the longest template.
   *
   * @param lastEmpty the index of the last segment that is empty, negative if none is
   */
  private static <V> void find(
      PathNode<V> node, List<String> path, int depth, int lastEmpty, List<V> found) {
    if (depth == path.size()) {
      V value = node.value();
      if (value != null) {
        found.add(value);
      }
      return;
    }
    String segment = path.get(depth);
    PathNode<V> literal = node.literal(segment);
    if (literal != null) {
      find(literal, path, depth + 1, lastEmpty, found);
    }
    for (PathNode<V> mixed : node.mixed(segment)) {
      find(mixed, path, depth + 1, lastEmpty, found);
    }
    @Nullable PathNode<V> variable = node.variable(segment);
    if (variable != null) {
      find(variable, path, depth + 1, lastEmpty, found);
    }
    @Nullable PathNode<V> rest = node.rest();
    if (rest != null && lastEmpty < depth) {
      find(rest, path, path.size(), lastEmpty, found);
    }
  }
}
