package dev.statute.server;

import dev.statute.server.path.PathTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the routes of a path. */
final class Router {

  private final PathTree<Map<String, Route>> tree = new PathTree<>();

  Router(Iterable<Route> routes) {
    for (Route route : routes) {
      tree.value(route.pattern(), LinkedHashMap::new).put(route.method(), route);
    }
  }

  /**
   * Finds all that match.
   *
   * @param path the segments, percent-decoded
   * @return for each template that matches the routes by method, the most specific template first
   */
  List<Map<String, Route>> find(List<String> path) {
    return tree.find(path);
  }
}
