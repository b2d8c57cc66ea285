package dev.statute.server;

import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The media types that a codec offers for each type. Only a problem document is written with the
 * media type of one.
 *
 * <p>The types that routes declare are asked for once.
 */
final class Offers {

  private final Codec codec;
  private final List<MediaType> all;
  private final Map<Type, List<MediaType>> byType = new HashMap<>();

  private Offers(Codec codec) {
    this.codec = Objects.requireNonNull(codec, "codec");
    this.all = withoutProblems(codec.writes());
  }

  /**
   * Asks a codec.
   *
   * @throws IllegalArgumentException if a route declares content that the codec does not read or
   *     write, so that it could never answer; or the codec lists what it cannot
   */
  static Offers of(Codec codec, Iterable<Route> routes) {
    Offers offers = new Offers(codec);
    routes.forEach(offers::add);
    return offers;
  }

  private void add(Route route) {
    route.taken().filter(Offers::isCoded).ifPresent(type -> requireReadable(route, type));
    for (Route.Given given : route.given()) {
      if (isCoded(given.type())) {
        add(given);
        require(
            !of(route, given.type()).isEmpty(),
            "%s answers %s with %s, for which the codec has no media type",
            route,
            given.code(),
            given.type());
      }
    }
    requireWritable(route);
  }

  private static boolean isCoded(Type type) {
    return type != Content.class;
  }

  private void requireReadable(Route route, Type taken) {
    List<MediaType> types = route.reads().isEmpty() ? codec.reads(taken) : route.reads();
    require(!types.isEmpty(), "%s reads %s, for which the codec has no media type", route, taken);
    for (MediaType type : types) {
      require(
          codec.canRead(type, taken),
          "%s reads %s from %s, which the codec cannot",
          route,
          taken,
          type);
    }
  }

  private void requireWritable(Route route) {
    List<Type> written = route.successes();
    // A success that has no type may have content of any media type.
    if (written.isEmpty() || !written.stream().allMatch(Offers::isCoded) || hasUntyped(route)) {
      return;
    }
    for (MediaType type : route.writes()) {
      require(
          written.stream().anyMatch(given -> codec.canWrite(type, given)),
          "%s answers with %s, as which the codec can write none of its types",
          route,
          type);
    }
  }

  private static boolean hasUntyped(Route route) {
    List<Integer> typed = route.given().stream().map(Route.Given::code).toList();
    return route.operation().codes().stream()
        .anyMatch(code -> !typed.contains(code) && !RouteContent.isError(code));
  }

  private void add(Route.Given given) {
    for (MediaType type : byType.computeIfAbsent(given.type(), this::ask)) {
      require(
          codec.canWrite(type, given.type()),
          "the codec lists %2$s for %1$s, as which it cannot write it",
          given.type(),
          type);
    }
  }

  private static void require(boolean holds, String problem, Object... values) {
    if (!holds) {
      Object[] shown =
          Stream.of(values)
              .map(value -> value instanceof Type type ? type.getTypeName() : value)
              .toArray();
      throw new IllegalArgumentException(problem.formatted(shown));
    }
  }

  private List<MediaType> ask(Type type) {
    return type == Problem.class ? codec.writes(type) : withoutProblems(codec.writes(type));
  }

  private static List<MediaType> withoutProblems(List<MediaType> types) {
    return types.stream().filter(type -> !type.equals(Problem.MEDIA_TYPE)).toList();
  }

  /** Lists what is written of any type. */
  List<MediaType> all() {
    return all;
  }

  /** Lists what a type is written as. */
  List<MediaType> of(Type type) {
    List<MediaType> known = byType.get(type);
    return known == null ? ask(type) : known;
  }

  /**
   * Lists what a type is written as in answers of a route: of what the route names, what the codec
   * can write of the type, or if that is none, such as for the type of an error, what it offers.
   */
  List<MediaType> of(Route route, Type type) {
    if (route.writes().isEmpty()) {
      return of(type);
    }
    List<MediaType> named =
        route.writes().stream().filter(written -> codec.canWrite(written, type)).toList();
    return named.isEmpty() ? of(type) : named;
  }

  /** Makes content of a value. */
  Content content(Object value, Type type, MediaType mediaType) {
    return Content.encoded(value, type, codec, mediaType);
  }
}
