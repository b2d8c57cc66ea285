package dev.statute.server.content;

import dev.statute.field.MediaType;
import dev.statute.http.StatusClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content that a route reads and writes.
 *
 * @param isTaken whether it reads content
 * @param taken the type that it reads, or null if it does not say
 * @param reads the media types that it reads; empty for those of the codec
 * @param isGiven whether each success has content
 * @param given the types that a codec writes of its replies, by their status code
 * @param successes the types of replies that are not errors
 * @param writes the media types that it writes; empty for those of the codec
 * @param named the media types that types of replies have, where they are declared, by status code
 */
public record RouteContent(
    boolean isTaken,
    @Nullable Type taken,
    List<MediaType> reads,
    boolean isGiven,
    Map<Integer, List<Type>> given,
    List<Type> successes,
    List<MediaType> writes,
    Map<Integer, Map<Type, List<MediaType>>> named) {

  /** Nothing that is declared. */
  public static final RouteContent NONE =
      new RouteContent(false, null, List.of(), false, Map.of(), List.of(), List.of(), Map.of());

  private static final Set<StatusClass> ERRORS =
      Set.of(StatusClass.CLIENT_ERROR, StatusClass.SERVER_ERROR);

  /** Names the media types that are read. */
  public RouteContent reading(List<MediaType> types) {
    return new RouteContent(true, taken, types, isGiven, given, successes, writes, named);
  }

  /** Names the type that content is read as. */
  public RouteContent taking(Type type) {
    List<MediaType> ofForm = FormReader.mediaType(type).stream().toList();
    return new RouteContent(
        true, type, reads.isEmpty() ? ofForm : reads, isGiven, given, successes, writes, named);
  }

  /** Names the media types that are written. */
  public RouteContent writing(List<MediaType> types) {
    return new RouteContent(isTaken, taken, reads, true, given, successes, types, named);
  }

  /** Adds a type of replies. */
  public RouteContent giving(int code, Type type) {
    Map<Integer, List<Type>> all = new LinkedHashMap<>(given);
    all.put(code, with(given.getOrDefault(code, List.of()), type));
    List<Type> good = isError(code) ? successes : with(successes, type);
    return new RouteContent(
        isTaken, taken, reads, isGiven, Collections.unmodifiableMap(all), good, writes, named);
  }

  /** Adds a type of replies that have one of some media types; none for those of the codec. */
  public RouteContent giving(int code, Type type, List<MediaType> mediaTypes) {
    RouteContent giving = giving(code, type);
    if (mediaTypes.isEmpty()) {
      return giving;
    }
    Map<Integer, Map<Type, List<MediaType>>> all = new LinkedHashMap<>(named);
    Map<Type, List<MediaType>> ofCode = new LinkedHashMap<>(named.getOrDefault(code, Map.of()));
    ofCode.merge(
        type,
        mediaTypes,
        (one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList());
    all.put(code, Collections.unmodifiableMap(ofCode));
    return new RouteContent(
        isTaken,
        taken,
        reads,
        isGiven,
        giving.given,
        giving.successes,
        writes,
        Collections.unmodifiableMap(all));
  }

  /** Returns the media types that are declared for a type of replies; none for others. */
  public List<MediaType> named(int code, Type type) {
    return named.getOrDefault(code, Map.of()).getOrDefault(type, List.of());
  }

  private static List<Type> with(List<Type> types, Type type) {
    return Stream.concat(types.stream(), Stream.of(type)).distinct().toList();
  }

  /** Tells whether a status code, known or not, is of an error. */
  public static boolean isError(int code) {
    return StatusClass.find(code).map(ERRORS::contains).orElse(true);
  }

  /** Finds the type that a value is declared with, or takes that of the value. */
  public Type type(int code, Object value) {
    for (Type type : given.getOrDefault(code, List.of())) {
      if (raw(type).isInstance(value)) {
        return type;
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
