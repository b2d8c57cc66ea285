package dev.statute.server;

import dev.statute.server.path.PathPattern;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of the variables of a path.
 *
 * @param route the route that has the variables
 * @param values their texts by their names, percent-decoded
 */
record PathValues(Route route, Map<String, String> values) {

  <T> T get(String name, Function<String, ? extends T> converter) {
    String text = route.pattern().isRest(name) ? joined(name) : value(name);
    return FaultPlace.PATH.convert(name, () -> converter.apply(text));
  }

  /**
   * Gives the text of several segments, or refuses a path that would mean another if it were it.
   */
  private String joined(String name) {
    List<String> segments = PathPattern.segments(value(name));
    if (segments.stream().anyMatch(segment -> segment.indexOf('/') >= 0)) {
      throw new RefusedException(
          Refusals.parameter(FaultPlace.PATH, name, "has an encoded slash in a segment", null));
    }
    return String.join("/", segments);
  }

  <T> List<T> segments(String name, Function<String, ? extends T> converter) {
    return PathPattern.segments(value(name)).stream()
        .<T>map(text -> FaultPlace.PATH.convert(name, () -> converter.apply(text)))
        .toList();
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(route + " has no variable " + name);
    }
    return value;
  }
}
