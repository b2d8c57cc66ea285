package dev.statute.server;

import dev.statute.field.FieldLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The surroundings of the operation of a route.
 *
 * @param limit the most octets of content of its requests; none for that of the server
 * @param ownFields the fields of the responses that the server gives by itself
 * @param interceptors what stands around it, the outermost first
 * @param mappers make replies of what it throws
 * @param lifecycle the field lines of all responses that tell how long it will be there
 */
record RouteOptions(
    OptionalLong limit,
    Optional<OwnFields> ownFields,
    List<Interceptor> interceptors,
    FailureMappers mappers,
    List<FieldLine> lifecycle) {

  static final RouteOptions NONE =
      new RouteOptions(
          OptionalLong.empty(),
          Optional.empty(),
          List.of(),
          new FailureMappers(List.of()),
          List.of());

  RouteOptions limitedTo(long octets) {
    return new RouteOptions(OptionalLong.of(octets), ownFields, interceptors, mappers, lifecycle);
  }

  /** Adds fields, unless there are some. */
  RouteOptions withOwnFields(OwnFields fields) {
    return new RouteOptions(
        limit, ownFields.or(() -> Optional.of(fields)), interceptors, mappers, lifecycle);
  }

  RouteOptions intercepted(Interceptor inner) {
    List<Interceptor> all = new ArrayList<>(interceptors);
    all.add(inner);
    return new RouteOptions(limit, ownFields, List.copyOf(all), mappers, lifecycle);
  }

  RouteOptions mapping(FailureMapper<?> mapper) {
    return new RouteOptions(limit, ownFields, interceptors, mappers.and(mapper), lifecycle);
  }

  RouteOptions telling(List<FieldLine> lines) {
    return new RouteOptions(limit, ownFields, interceptors, mappers, lines);
  }
}
