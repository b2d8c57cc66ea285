package dev.statute.spring.webflux;

import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.util.StringUtils;

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

  /** Finds what is left of a path under the prefix, however that is encoded. */
  Optional<String> rest(String path) {
    int end = 0;
    for (int own = 0; own < prefix.length(); own = next(prefix, own)) {
      int next = next(path, end);
      if (next == end || !isSame(path.substring(end, next), prefix, own)) {
        return Optional.empty();
      }
      end = next;
    }
    return Optional.of(end == path.length() ? "/" : path.substring(end));
  }

  /** Finds the end of the segment that a slash begins. */
  private static int next(String path, int slash) {
    if (slash == path.length()) {
      return slash;
    }
    int next = path.indexOf('/', slash + 1);
    return next < 0 ? path.length() : next;
  }

  private static boolean isSame(String segment, String prefix, int own) {
    String expected = prefix.substring(own, next(prefix, own));
    return segment.equals(expected)
        || (segment.indexOf('%') >= 0 && decoded(segment).equals(decoded(expected)));
  }

  private static String decoded(String segment) {
    try {
      return StringUtils.uriDecode(segment, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return segment;
    }
  }

  Optional<Call> call(FluxRequest request) {
    return dispatcher.call(request);
  }
}
