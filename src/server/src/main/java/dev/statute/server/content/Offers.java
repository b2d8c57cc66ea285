package dev.statute.server.content;

import dev.statute.Operation;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.codec.ProblemCodec;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The media types that a codec offers for each type. Only a problem document is written with the
 * media type of one.
 *
 * <p>The types that routes declare are asked for once.
 */
public final class Offers {

  private final Codec codec;
  private final List<MediaType> all;
  private final Map<Type, List<MediaType>> byType = new HashMap<>();

  /**
   * Asks a codec.
   *
   * @param codec writes content
   */
  public Offers(Codec codec) {
    this.codec = Objects.requireNonNull(codec, "codec");
    this.all = withoutProblems(codec.writes());
  }

  /**
   * Takes note of what a route declares, before there are requests.
   *
   * @param operation the operation of the route
   * @param content the content of its requests and replies
   * @throws IllegalArgumentException if it is such as the codec does not read or write, so that the
   *     route could never answer; or the codec lists what it cannot
   */
  public void add(Operation operation, RouteContent content) {
    Type taken = content.taken();
    if (taken != null && isCoded(taken)) {
      requireReadable(operation, content, taken);
    }
    content
        .given()
        .forEach(
            (code, types) ->
                types.stream()
                    .filter(Offers::isCoded)
                    .forEach(type -> add(operation, content, code, type)));
    requireWritable(operation, content);
  }

  private void add(Operation operation, RouteContent content, int code, Type type) {
    add(type);
    for (MediaType named : content.named(code, type)) {
      require(
          codec.canWrite(named, type),
          "%s answers %s with %s as %s, which the codec cannot write",
          operation,
          code,
          type,
          named);
    }
    require(
        !of(content, code, type).isEmpty(),
        "%s answers %s with %s, for which the codec has no media type",
        operation,
        code,
        type);
  }

  private static boolean isCoded(Type type) {
    return type != Content.class && !FormReader.isForm(type);
  }

  private void requireReadable(Operation operation, RouteContent content, Type taken) {
    List<MediaType> types = content.reads().isEmpty() ? codec.reads(taken) : content.reads();
    require(
        !types.isEmpty(), "%s reads %s, for which the codec has no media type", operation, taken);
    for (MediaType type : types) {
      require(
          codec.canRead(type, taken),
          "%s reads %s from %s, which the codec cannot",
          operation,
          taken,
          type);
    }
  }

  private void requireWritable(Operation operation, RouteContent content) {
    List<Type> written = content.successes();
    // A success that has no type may have content of any media type.
    if (written.isEmpty()
        || !written.stream().allMatch(Offers::isCoded)
        || hasUntyped(operation, content)) {
      return;
    }
    for (MediaType type : content.writes()) {
      require(
          written.stream().anyMatch(given -> codec.canWrite(type, given)),
          "%s answers with %s, as which the codec can write none of its types",
          operation,
          type);
    }
  }

  private static boolean hasUntyped(Operation operation, RouteContent content) {
    return operation.codes().stream()
        .anyMatch(code -> !content.given().containsKey(code) && !RouteContent.isError(code));
  }

  private void add(Type given) {
    for (MediaType type : byType.computeIfAbsent(given, this::ask)) {
      require(
          codec.canWrite(type, given),
          "the codec lists %2$s for %1$s, as which it cannot write it",
          given,
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
    return ProblemCodec.isProblem(type) ? codec.writes(type) : withoutProblems(codec.writes(type));
  }

  private static List<MediaType> withoutProblems(List<MediaType> types) {
    return types.stream().filter(type -> !type.equals(Problem.MEDIA_TYPE)).toList();
  }

  /** Lists what is written of any type. */
  public List<MediaType> all() {
    return all;
  }

  /** Lists what a type is written as. */
  public List<MediaType> of(Type type) {
    List<MediaType> known = byType.get(type);
    return known == null ? ask(type) : known;
  }

  /**
   * Lists what a type is written as in answers of a route: of what the route names, what the codec
   * can write of the type, or if that is none, such as for the type of an error, what it offers.
   */
  public List<MediaType> of(RouteContent content, int code, Type type) {
    List<MediaType> declared = content.named(code, type);
    if (!declared.isEmpty()) {
      return declared;
    }
    if (content.writes().isEmpty()) {
      return of(type);
    }
    List<MediaType> named =
        content.writes().stream().filter(written -> codec.canWrite(written, type)).toList();
    return named.isEmpty() ? of(type) : named;
  }

  /** Makes a problem detail of a value that is of a type of problems; nothing if it is not. */
  public Optional<Problem> problem(Object value) {
    try {
      return ProblemCodec.problem(value, codec);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes content of a value. */
  public Content content(Object value, Type type, MediaType mediaType) {
    return Content.encoded(value, type, codec, mediaType);
  }
}
