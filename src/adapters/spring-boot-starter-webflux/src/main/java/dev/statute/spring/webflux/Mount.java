package dev.statute.spring.webflux;

import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import java.util.Optional;

/**
 * The routes under one path of the application.
 *
 * @param prefix empty, or a path that begins with a slash and does not end with one
 * @param dispatcher finds the routes, and answers for what has none
 * @param own the paths that the APIs have for themselves
 */
record Mount(String prefix, Dispatcher dispatcher, OwnPaths own) {

  /** Tells whether no other part of the application has a path, as far as one can know. */
  boolean owns(String path) {
    return own.contain(path);
  }

  /** Finds what is left of a path under the prefix. */
  Optional<String> rest(String path) {
    if (!path.startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = path.substring(prefix.length());
    if (rest.isEmpty()) {
      return Optional.of("/");
    }
    return prefix.isEmpty() || rest.startsWith("/") ? Optional.of(rest) : Optional.empty();
  }

  Optional<Call> call(FluxRequest request) {
    return dispatcher.call(request);
  }
}
