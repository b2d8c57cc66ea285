package dev.statute.spring.webflux;

import dev.statute.Api;
import dev.statute.Operation;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The paths under which an API answers what has no route: all that begin with the path of its
 * interface, as far as that is without variables, else with that of each route. An API at the root
 * leaves the rest to others.
 */
record OwnPaths(Set<String> beginnings) {

  static OwnPaths of(Routes routes) {
    Set<String> beginnings = new LinkedHashSet<>();
    StreamSupport.stream(routes.spliterator(), false)
        .map(OwnPaths::beginning)
        .filter(beginning -> !beginning.isEmpty())
        .forEach(beginnings::add);
    return new OwnPaths(beginnings);
  }

  private static String beginning(Route route) {
    Optional<String> ofApi =
        route
            .operation()
            .declaration()
            .map(Operation.Declaration::api)
            .map(api -> api.getAnnotation(Api.class))
            .map(api -> literal(api.value()))
            .filter(path -> !path.isEmpty() && route.path().startsWith(path));
    return ofApi.orElseGet(() -> literal(route.path()));
  }

  /** Gives the whole segments before the first variable. */
  private static String literal(String path) {
    int variable = path.indexOf('{');
    String literal = variable < 0 ? path : path.substring(0, path.lastIndexOf('/', variable));
    return literal.endsWith("/") ? literal.substring(0, literal.length() - 1) : literal;
  }

  /** Tells whether a path is one of these, or none at all, for which Spring has no answer. */
  boolean contain(String path) {
    return !path.startsWith("/")
        || beginnings.stream().anyMatch(own -> path.startsWith(own) && isEnd(path, own.length()));
  }

  private static boolean isEnd(String path, int index) {
    return path.length() == index || path.charAt(index) == '/';
  }
}
