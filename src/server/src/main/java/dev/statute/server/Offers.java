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
import java.util.Optional;

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
   * @throws IllegalArgumentException if a route declares content that the codec neither reads nor
   *     writes, so that it could never answer
   */
  static Offers of(Codec codec, Iterable<Route> routes) {
    Offers offers = new Offers(codec);
    routes.forEach(offers::add);
    return offers;
  }

  private void add(Route route) {
    Optional<Type> taken = route.taken();
    if (route.reads().isEmpty() && taken.filter(type -> codec.reads(type).isEmpty()).isPresent()) {
      String type = taken.get().getTypeName();
      throw new IllegalArgumentException(
          route + " reads " + type + ", for which the codec has no media type");
    }
    for (Route.Given given : route.given()) {
      Type type = given.type();
      if (byType.computeIfAbsent(type, this::ask).isEmpty() && route.writes().isEmpty()) {
        throw new IllegalArgumentException(
            "%s answers %d with %s, for which the codec has no media type"
                .formatted(route, given.code(), type.getTypeName()));
      }
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

  /** Makes content of a value. */
  Content content(Object value, Type type, MediaType mediaType) {
    return Content.encoded(value, type, codec, mediaType);
  }
}
