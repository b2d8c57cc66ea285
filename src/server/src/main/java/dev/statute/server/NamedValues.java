package dev.statute.server;

import dev.statute.server.receiving.Query;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that one part of a request has by names, such as its query.
 *
 * <p>A converter makes a value of a text. Where it throws, or a value is missing or there too
 * often, the client gets a 400 with a problem document that says the name.
 */
public final class NamedValues {

  private final FaultPlace place;
  private final Function<String, List<String>> texts;
  private final Function<String, List<String>> encoded;

  /**
   * Makes the values.
   *
   * @param texts finds the texts of a name, in order
   * @param encoded finds them as the request has them
   */
  NamedValues(
      FaultPlace place,
      Function<String, List<String>> texts,
      Function<String, List<String>> encoded) {
    this.place = place;
    this.texts = texts;
    this.encoded = encoded;
  }

  /**
   * Reads a value that has to be there, once.
   *
   * @param <T> the type of the value
   * @param name the name
   * @param converter makes the value
   * @return the value
   */
  public <T> T get(String name, Function<String, ? extends T> converter) {
    return place.required(name, getOrNull(name, converter));
  }

  /**
   * Reads a value that is there at most once.
   *
   * @param <T> the type of the value
   * @param name the name
   * @param converter makes the value
   * @return the value, or null if it is not there
   */
  public <T> @Nullable T getOrNull(String name, Function<String, ? extends T> converter) {
    List<String> found = texts.apply(name);
    if (found.size() > 1) {
      throw new RefusedException(Refusals.parameter(place, name, "is there more than once", null));
    }
    return found.isEmpty() ? null : place.convert(name, () -> converter.apply(found.get(0)));
  }

  /**
   * Reads a value that is there at most once.
   *
   * @param <T> the type of the value
   * @param name the name
   * @param converter makes the value
   * @param defaultText the text that stands for a value which is not there; that it can be
   *     converted is for the caller to know
   * @return the value
   */
  public <T> T getOr(String name, Function<String, ? extends T> converter, String defaultText) {
    T found = getOrNull(name, converter);
    return found == null ? converter.apply(defaultText) : found;
  }

  /**
   * Reads a value that may be there several times.
   *
   * @param <T> the type of the values
   * @param name the name
   * @param converter makes each value
   * @param defaultTexts the texts that stand for values which are not there
   * @return the values in order, unmodifiable; perhaps none
   */
  public <T> List<T> all(
      String name, Function<String, ? extends T> converter, String... defaultTexts) {
    return converted(name, texts.apply(name), converter, defaultTexts);
  }

  /**
   * Reads values that stand in one, with a delimiter between them. If the name is there several
   * times, they are those of all.
   *
   * @param <T> the type of the values
   * @param name the name
   * @param delimiter a comma, a space or a vertical bar; within a value, a comma is
   *     percent-encoded, and the other two are so twice
   * @param converter makes each value
   * @param defaultTexts the texts that stand for values which are not there
   * @return the values in order, unmodifiable; none if the name is not there
   */
  public <T> List<T> split(
      String name,
      char delimiter,
      Function<String, ? extends T> converter,
      String... defaultTexts) {
    List<String> found = new ArrayList<>();
    encoded.apply(name).forEach(value -> found.addAll(Query.split(value, delimiter)));
    return converted(name, found, converter, defaultTexts);
  }

  private <T> List<T> converted(
      String name,
      List<String> found,
      Function<String, ? extends T> converter,
      String... defaultTexts) {
    List<T> converted = new ArrayList<>();
    for (String text : found) {
      converted.add(place.convert(name, () -> converter.apply(text)));
    }
    for (String text : found.isEmpty() ? defaultTexts : new String[0]) {
      converted.add(converter.apply(text));
    }
    return List.copyOf(converted);
  }

  /**
   * Makes an object of several values.
   *
   * @param <T> the type of the object
   * @param maker reads the values and makes the object; where it throws, the client gets a 400
   * @param names the names of the values
   * @return the object
   */
  public <T> T object(Supplier<? extends T> maker, String... names) {
    try {
      return maker.get();
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      String all = Stream.of(names).collect(Collectors.joining(", "));
      throw new RefusedException(Refusals.parameter(place, all, "is not valid", e));
    }
  }

  /**
   * Makes an object of several values, if one of them is there.
   *
   * @param <T> the type of the object
   * @param maker as for {@link #object}
   * @param names the names of the values
   * @return the object, or null if none of the names is there
   */
  public <T> @Nullable T objectOrNull(Supplier<? extends T> maker, String... names) {
    boolean isThere = Stream.of(names).anyMatch(name -> !texts.apply(name).isEmpty());
    return isThere ? object(maker, names) : null;
  }
}
