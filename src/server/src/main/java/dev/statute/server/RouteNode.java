package dev.statute.server;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node in the tree of routes: a path up to one segment. Changes only while the tree is built. */
final class RouteNode {

  private final Map<String, RouteNode> literals = new HashMap<>();
  private final MixedChildren mixed = new MixedChildren();
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final Map<String, Route> readOnly = Collections.unmodifiableMap(routes);
  private @Nullable RouteNode variable;

  /** Finds or makes the node below. */
  RouteNode child(Segment segment) {
    if (segment instanceof Segment.Literal literal) {
      return literals.computeIfAbsent(literal.text(), text -> new RouteNode());
    }
    if (segment instanceof MixedSegment mixedSegment) {
      return mixed.child(mixedSegment);
    }
    RouteNode child = variable == null ? new RouteNode() : variable;
    variable = child;
    return child;
  }

  void add(Route route) {
    routes.put(route.method(), route);
  }

  /** Gives the routes whose templates end here, by method. */
  Map<String, Route> routes() {
    return readOnly;
  }

  /** Finds the node below whose literal a segment is. */
  @Nullable RouteNode literal(String segment) {
    return literals.get(segment);
  }

  /** Finds the nodes below whose mixed segments match a segment, the most specific first. */
  List<RouteNode> mixed(String segment) {
    return mixed.matching(segment);
  }

  /** Finds the node below a variable that matches a segment. */
  @Nullable RouteNode variable(String segment) {
    return segment.isEmpty() ? null : variable;
  }
}
