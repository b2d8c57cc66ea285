package dev.statute.server;

import dev.statute.field.MediaType;
import dev.statute.http.StatusClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content that a route reads and writes.
 *
 * @param isTaken whether it reads content
 * @param taken the type that it reads, or null if it does not say
 * @param reads the media types that it reads; empty for those of the codec
 * @param isGiven whether each success has content
 * @param given the types that it answers with
 * @param writes the media types that it writes; empty for those of the codec
 */
record RouteContent(
    boolean isTaken,
    @Nullable Type taken,
    List<MediaType> reads,
    boolean isGiven,
    List<Route.Given> given,
    List<MediaType> writes) {

  static final RouteContent NONE =
      new RouteContent(false, null, List.of(), false, List.of(), List.of());

  private static final Set<StatusClass> ERRORS =
      Set.of(StatusClass.CLIENT_ERROR, StatusClass.SERVER_ERROR);

  RouteContent reading(List<MediaType> types) {
    return new RouteContent(true, taken, types, isGiven, given, writes);
  }

  RouteContent taking(Type type) {
    return new RouteContent(true, type, reads, isGiven, given, writes);
  }

  RouteContent writing(List<MediaType> types) {
    return new RouteContent(isTaken, taken, reads, true, given, types);
  }

  RouteContent giving(Route.Given more) {
    List<Route.Given> all = new ArrayList<>(given);
    all.add(more);
    return new RouteContent(isTaken, taken, reads, isGiven, List.copyOf(all), writes);
  }

  /** Lists the types of replies that are not errors. */
  List<Type> successes() {
    return given.stream()
        .filter(some -> !isError(some.code()))
        .map(Route.Given::type)
        .distinct()
        .toList();
  }

  /** Tells whether a status code, known or not, is of an error. */
  static boolean isError(int code) {
    return StatusClass.find(code).map(ERRORS::contains).orElse(true);
  }

  /** Finds the type that a value is declared with, or takes that of the value. */
  Type type(int code, Object value) {
    for (Route.Given some : given) {
      if (some.code() == code && raw(some.type()).isInstance(value)) {
        return some.type();
      }
    }
    return value.getClass();
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
