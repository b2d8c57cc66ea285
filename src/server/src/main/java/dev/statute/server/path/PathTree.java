package dev.statute.server.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of the templates that a path matches, by a tree of their segments.
 *
 * <p>A path goes down the tree, at each segment along the literal, the mixed segments and the
 * variable that match it. At a variable for several segments it goes on where the segments begin
 * that follow in the template, whose number is known, so there is nothing to try. Each node is on
 * one way only, so none is visited twice; and of templates that do not match what was read so far,
 * none is visited at all. So the cost grows with the length of the path and the number of templates
 * that match the same beginning, not with that of templates.
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
    List<Segment> segments = pattern.segments();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      node =
          segment instanceof Segment.Rest
              ? node.rest(segments.size() - i - 1)
              : node.child(segment);
    }
    return node.value(initial);
  }

  /**
   * Finds the values of all templates that match.
   *
   * @param path the segments, percent-decoded
   * @return the value of the most specific template first: at the first segment where two differ, a
   *     literal stands before mixed segments, those before a variable, and that before one for
   *     several segments; of two variables for several, the one that more segments follow, which
   *     matches fewer of the path
   */
  public List<V> find(List<String> path) {
    List<V> found = new ArrayList<>(1);
    find(root, path, 0, path.indexOf(""), found);
    return found;
  }

  /**
   * Goes only as deep as the longest template.
   *
   * @param firstEmpty the index of the first segment that is empty, negative if none is; only the
   *     last segment of a template matches one, so it does not come before the depth
   */
  private static <V> void find(
      PathNode<V> node, List<String> path, int depth, int firstEmpty, List<V> found) {
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
      find(literal, path, depth + 1, firstEmpty, found);
    }
    for (PathNode<V> mixed : node.mixed(segment)) {
      find(mixed, path, depth + 1, firstEmpty, found);
    }
    @Nullable PathNode<V> variable = node.variable(segment);
    if (variable != null) {
      find(variable, path, depth + 1, firstEmpty, found);
    }
    Map<Integer, PathNode<V>> rests = node.rests();
    if (!rests.isEmpty()) {
      rests.forEach((length, rest) -> findFrom(rest, path, depth, length, firstEmpty, found));
    }
  }

  /** Goes on at the segments that follow a variable for several, which has at least one. */
  private static <V> void findFrom(
      PathNode<V> rest, List<String> path, int depth, int length, int firstEmpty, List<V> found) {
    int tail = path.size() - length;
    if (tail > depth && (firstEmpty < 0 || firstEmpty >= tail)) {
      find(rest, path, tail, firstEmpty, found);
    }
  }
}
