package dev.statute.server;

import static java.util.stream.Collectors.partitioningBy;

import dev.statute.Operation;
import dev.statute.server.path.Segment;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A set of routes without conflicts: no two have the same method and match the same paths, as
 * {@code /a/{x}} and {@code /a/{y}} do.
 */
public final class Routes implements Iterable<Route> {

  private record Key(String method, List<Segment> shape) {}

  private final List<Route> all;

  private Routes(List<Route> all) {
    Map<Key, Route> found = new LinkedHashMap<>();
    for (Route route : all) {
      Route other = found.putIfAbsent(new Key(route.method(), route.pattern().segments()), route);
      if (other != null) {
        throw new IllegalArgumentException(
            "two routes for the same requests: "
                + named(other.operation())
                + " and "
                + named(route.operation()));
      }
    }
    this.all = List.copyOf(all);
  }

  /** Names an operation for messages, with its method in Java if that is known. */
  static String named(Operation operation) {
    return operation
        .declaration()
        .map(method -> operation + " (" + method.api().getSimpleName() + "." + method.name() + ")")
        .orElseGet(operation::toString);
  }

  /**
   * Puts routes together.
   *
   * @param routes the routes, perhaps none
   * @return the routes
   * @throws IllegalArgumentException if two are for the same requests; it names both
   */
  public static Routes of(Route... routes) {
    return new Routes(List.of(routes));
  }

  /**
   * Adds the routes of another API.
   *
   * @param others the other routes
   * @return these and the others
   * @throws IllegalArgumentException if two are for the same requests; it names both
   */
  public Routes and(Routes others) {
    List<Route> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Routes(both);
  }

  /**
   * Says what fields the responses carry that the server gives by itself to requests of these
   * routes, and to those that no route is for. Where there are routes of several APIs, the latter
   * carry the fields of all.
   *
   * @param fields gives the fields; of a route that has some already, it does not change those
   * @return such routes
   */
  public Routes withOwnFields(OwnFields fields) {
    Objects.requireNonNull(fields, "fields");
    return new Routes(all.stream().map(route -> route.withOwnFields(fields)).toList());
  }

  /**
   * Puts an interceptor around the operations, within those that were put on before.
   *
   * @param inner sees each request of these routes
   * @return such routes
   */
  public Routes intercepted(Interceptor inner) {
    Objects.requireNonNull(inner, "inner");
    return new Routes(all.stream().map(route -> route.intercepted(inner)).toList());
  }

  /**
   * Answers what the operations throw, also in a stage, with a reply. A mapper for a nearer class
   * goes before one for a superclass, and of two for the same class the one that was added last.
   * What refuses the request, and what is thrown before the operation is called, is not mapped.
   *
   * @param mapper makes the replies
   * @return such routes
   * @throws IllegalArgumentException if an operation that declares its responses does not declare
   *     the status code of the mapper; it names all such operations
   */
  public Routes mapping(FailureMapper<?> mapper) {
    FailureMappers.problem(mapper, all.stream().map(Route::operation).toList())
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    return new Routes(all.stream().map(route -> route.mapping(mapper)).toList());
  }

  /**
   * Changes the routes of some operations, and leaves the others as they are.
   *
   * <pre>{@code
   * routes.where(
   *     operation -> operation.codes().contains(409), some -> some.mapping(soldOut));
   * }</pre>
   *
   * @param operations tells for which
   * @param change gives the new routes of those
   * @return all routes
   * @throws IllegalArgumentException if two of them are for the same requests
   */
  public Routes where(Predicate<? super Operation> operations, UnaryOperator<Routes> change) {
    Map<Boolean, List<Route>> parts =
        all.stream().collect(partitioningBy(route -> operations.test(route.operation())));
    return part(parts, false).and(change.apply(part(parts, true)));
  }

  private static Routes part(Map<Boolean, List<Route>> parts, boolean isChosen) {
    return new Routes(parts.getOrDefault(isChosen, List.of()));
  }

  @Override
  public Iterator<Route> iterator() {
    return all.iterator();
  }

  /** Lists the routes, for people to read. */
  @Override
  public String toString() {
    return all.toString();
  }
}
