package dev.statute.spring.mvc;

import dev.statute.Api;
import dev.statute.Operation;
import dev.statute.server.Route;
import dev.statute.spring.ServedRoute;
import dev.statute.spring.ServedRoutes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.server.PathContainer;

/**
 * The beginnings of paths that belong to APIs: the path of the interface up to its first variable,
 * or where that is empty, those of its operations.
 *
 * @param beginnings the segments of each, none of which is empty
 */
record LiteralPaths(Set<List<String>> beginnings) {

  static LiteralPaths of(ServedRoutes routes) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (ServedRoute route : routes) {
      List<String> ofApi = literal(apiPath(route.route()));
      List<String> own = ofApi.isEmpty() ? literal(route.route().path()) : ofApi;
      if (!own.isEmpty()) {
        all.add(own);
      }
    }
    return new LiteralPaths(all);
  }

  private static String apiPath(Route route) {
    return route
        .operation()
        .declaration()
        .map(Operation.Declaration::api)
        .map(api -> api.getAnnotation(Api.class))
        .map(Api::value)
        .filter(path -> route.path().startsWith(path))
        .orElse("");
  }

  private static List<String> literal(String template) {
    int variable = template.indexOf('{');
    String path =
        variable < 0 ? template : template.substring(0, template.lastIndexOf('/', variable));
    return segments(PathContainer.parsePath(path));
  }

  private static List<String> segments(PathContainer path) {
    List<String> segments = new ArrayList<>();
    for (PathContainer.Element element : path.elements()) {
      if (element instanceof PathContainer.PathSegment segment) {
        segments.add(segment.valueToMatch());
      }
    }
    return segments;
  }

  /** Tells whether a path begins with one of them. */
  boolean have(PathContainer path) {
    List<String> segments = segments(path);
    return beginnings.stream()
        .anyMatch(
            beginning ->
                beginning.size() <= segments.size()
                    && segments.subList(0, beginning.size()).equals(beginning));
  }
}
