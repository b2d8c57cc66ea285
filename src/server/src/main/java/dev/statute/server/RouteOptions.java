package dev.statute.server;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.server.terms.Guard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The surroundings of the operation of a route.
 *
 * @param limit the most octets of content of its requests; none for that of the server
 * @param heeded the header fields of its requests that are read
 * @param ownFields the fields of the responses that the server gives by itself
 * @param interceptors what stands around it, the outermost first
 * @param mappers make replies of what it throws
 * @param lifecycle the field lines of all responses that tell how long it will be there
 * @param guard lets requests with credentials only through
 */
record RouteOptions(
    OptionalLong limit,
    Set<FieldName> heeded,
    Optional<OwnFields> ownFields,
    List<Interceptor> interceptors,
    FailureMappers mappers,
    List<FieldLine> lifecycle,
    Optional<Guard> guard) {

  static final RouteOptions NONE =
      new RouteOptions(
          OptionalLong.empty(),
          Set.of(),
          Optional.empty(),
          List.of(),
          new FailureMappers(List.of()),
          List.of(),
          Optional.empty());

  RouteOptions limitedTo(long octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    return new RouteOptions(
        OptionalLong.of(octets), heeded, ownFields, interceptors, mappers, lifecycle, guard);
  }

  RouteOptions heeding(List<FieldName> names) {
    Set<FieldName> all = new LinkedHashSet<>(heeded);
    all.addAll(names);
    return new RouteOptions(
        limit,
        Collections.unmodifiableSet(all),
        ownFields,
        interceptors,
        mappers,
        lifecycle,
        guard);
  }

  /** Adds fields, unless there are some. */
  RouteOptions withOwnFields(OwnFields fields) {
    return new RouteOptions(
        limit,
        heeded,
        ownFields.or(() -> Optional.of(fields)),
        interceptors,
        mappers,
        lifecycle,
        guard);
  }

  RouteOptions intercepted(Interceptor inner) {
    List<Interceptor> all = new ArrayList<>(interceptors);
    all.add(inner);
    return new RouteOptions(limit, heeded, ownFields, List.copyOf(all), mappers, lifecycle, guard);
  }

  RouteOptions mapping(FailureMapper<?> mapper) {
    return new RouteOptions(
        limit, heeded, ownFields, interceptors, mappers.and(mapper), lifecycle, guard);
  }

  RouteOptions telling(List<FieldLine> lines) {
    return new RouteOptions(limit, heeded, ownFields, interceptors, mappers, lines, guard);
  }

  RouteOptions secured(Guard other) {
    return new RouteOptions(
        limit, heeded, ownFields, interceptors, mappers, lifecycle, Optional.of(other));
  }
}
