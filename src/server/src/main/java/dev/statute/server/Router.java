package dev.statute.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the routes of a path, by a tree of the segments of their templates.
 *
 * <p>A path goes down the tree, at each segment along the literal, the mixed segments and the
 * variable that match it. Each node is on one way only, so none is visited twice; and of templates
 * that do not match what was read so far, none is visited at all. So the cost grows with the length
 * of the path and the number of templates that match the same beginning, not with that of routes.
 */
final class Router {

  private final RouteNode root = new RouteNode();

  Router(Iterable<Route> routes) {
    for (Route route : routes) {
      RouteNode node = root;
      for (Segment segment : route.path().segments()) {
        node = node.child(segment);
      }
      node.add(route);
    }
  }

  /**
   * Finds all that match.
   *
   * @param path the segments, percent-decoded
   * @return for each template that matches the routes by method, the most specific template first:
   *     at the first segment where two differ, a literal stands before mixed segments, and those
   *     before a variable
   */
  List<Map<String, Route>> find(List<String> path) {
    List<Map<String, Route>> found = new ArrayList<>(1);
    find(root, path, 0, found);
    return found;
  }

  /** Goes only as deep as the longest template. */
  private static void find(
      RouteNode node, List<String> path, int depth, List<Map<String, Route>> found) {
    if (depth == path.size()) {
      if (!node.routes().isEmpty()) {
        found.add(node.routes());
      }
      return;
    }
    String segment = path.get(depth);
    RouteNode literal = node.literal(segment);
    if (literal != null) {
      find(literal, path, depth + 1, found);
    }
    for (RouteNode mixed : node.mixed(segment)) {
      find(mixed, path, depth + 1, found);
    }
    RouteNode variable = node.variable(segment);
    if (variable != null) {
      find(variable, path, depth + 1, found);
    }
  }
}
