package dev.statute.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.json.JsonText;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of problem details with members of their own.
 *
 * @param type the class
 * @param mark its type and title
 */
record TypedProblem(Class<?> type, ProblemType mark) {

  private static final MediaType JSON = MediaType.of("application", "json");
  private static final Set<String> STANDARD = Set.of("title", "status", "detail", "instance");

  /** Returns what a type is; nothing if it is not such a class. */
  static Optional<TypedProblem> of(Type type) {
    return type instanceof Class<?> named && named.isAnnotationPresent(ProblemType.class)
        ? Optional.of(new TypedProblem(named, named.getAnnotation(ProblemType.class)))
        : Optional.empty();
  }

  /** Tells whether a codec reads the members. */
  boolean isReadBy(Codec members) {
    return members.canRead(JSON, type);
  }

  /** Tells whether a codec writes the members. */
  boolean isWrittenBy(Codec members) {
    return members.canWrite(JSON, type);
  }

  /** Makes a problem detail of a value. */
  Problem toProblem(Object value, Codec members) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    members.write(value, type, JSON, json);
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    if (!(JsonText.parse(json.toString(UTF_8)) instanceof Map<?, ?> written)) {
      throw new CodecException(type, "", "is no JSON object, as a problem detail has to be", null);
    }
    written.forEach(
        (name, member) -> {
          if (member != null) {
            all.put((String) name, member);
          }
        });
    if (!mark.title().isEmpty()) {
      all.putIfAbsent("title", mark.title());
    }
    return Problem.ofMembers(all).withType(UriReference.parse(mark.value()));
  }

  /** Makes a value of a problem detail, whatever its type is. */
  Object of(Problem problem, Codec members) throws IOException {
    Set<String> own = components();
    Problem known =
        new Problem(
            own.contains("type") ? problem.type() : Problem.ABOUT_BLANK,
            own.contains("title") ? problem.title() : null,
            own.contains("status") ? problem.status() : null,
            own.contains("detail") ? problem.detail() : null,
            own.contains("instance") ? problem.instance() : null,
            problem.extensions());
    byte[] json = known.toJson().getBytes(UTF_8);
    return members.read(new ByteArrayInputStream(json), JSON, type);
  }

  private Set<String> components() {
    return type.isRecord()
        ? Stream.of(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet())
        : STANDARD;
  }
}
