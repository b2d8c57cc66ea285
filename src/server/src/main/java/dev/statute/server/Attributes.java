package dev.statute.server;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of the application that belong to one request, each found by its class: who sent it, what
 * traces it. Thread-safe.
 */
public final class Attributes {

  private final Map<Class<?>, Object> values = new ConcurrentHashMap<>();

  /** Makes attributes without a value. */
  public Attributes() {}

  /**
   * Keeps a value in place of another of its class.
   *
   * @param <T> the type of the value
   * @param type the class by which it is found
   * @param value the value
   */
  public <T> void put(Class<T> type, T value) {
    values.put(type, Objects.requireNonNull(value, "value"));
  }

  /**
   * Finds a value.
   *
   * @param <T> the type of the value
   * @param type the class that it was kept with
   * @return the value, if there is one
   */
  public <T> Optional<T> get(Class<T> type) {
    return Optional.ofNullable(type.cast(values.get(type)));
  }
}
