package dev.statute.server;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of a path up to one segment. Changes only while the tree is built. */
final class RouteNode {

  private final Map<String, RouteNode> literals = new HashMap<>();
  private final MixedChildren mixed = new MixedChildren();
  private final Map<String, Route> routes = new LinkedHashMap<>();
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
    return Collections.unmodifiableMap(routes);
  }

  /** Visits the nodes below that match a segment, the most specific first. */
  void forEachMatch(String segment, Consumer<RouteNode> visitor) {
    RouteNode literal = literals.get(segment);
    if (literal != null) {
      visitor.accept(literal);
    }
    mixed.forEachMatch(segment, visitor);
    if (variable != null && !segment.isEmpty()) {
      visitor.accept(variable);
    }
  }
}
