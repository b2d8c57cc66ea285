package dev.statute.field.structured;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an Item or an Inner List (RFC 9651, 3.1.2). Equal parameters have the same
 * order.
 *
 * @param values the values by their keys, in order; unmodifiable
 */
public record StructuredParameters(Map<String, BareItem> values) {

  private static final StructuredParameters NONE = new StructuredParameters(Map.of());

  /**
   * Copies and checks.
   *
   * @param values the values by their keys, in order
   * @throws dev.statute.field.FieldSyntaxException if a key is not one of lower-case letters,
   *     digits, {@code _}, {@code -}, {@code .} and {@code *} that starts with a letter or {@code
   *     *}
   */
  public StructuredParameters {
    values = StructuredKeys.copy(values);
  }

  /**
   * Returns no parameters.
   *
   * @return the empty parameters
   */
  public static StructuredParameters none() {
    return NONE;
  }

  /**
   * Adds a parameter, or replaces the value of one in its place.
   *
   * @param key its key
   * @param value its value
   * @return the parameters with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one
   */
  public StructuredParameters with(String key, BareItem value) {
    return new StructuredParameters(StructuredKeys.with(values, key, value));
  }

  /**
   * Returns the keys.
   *
   * @return the keys in order
   */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /**
   * Finds a parameter.
   *
   * @param key its key
   * @return its value, if there is one
   */
  public Optional<BareItem> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /**
   * Finds a parameter that has values of one type.
   *
   * @param key its key
   * @param type the class of values of that type
   * @param <T> the type
   * @return its value, if there is one
   * @throws UnfitPartException if its value is of another type
   */
  public <T extends BareItem> Optional<T> get(String key, Class<T> type) {
    return get(key).map(value -> value.as(type));
  }

  /**
   * Finds a parameter that is ignored unless its value is of one type.
   *
   * @param key its key
   * @param type the class of values of that type
   * @param <T> the type
   * @return its value, if there is one of that type
   */
  public <T extends BareItem> Optional<T> find(String key, Class<T> type) {
    return get(key).filter(type::isInstance).map(type::cast);
  }

  /**
   * Reads a parameter that is a flag.
   *
   * @param key its key
   * @return its value; {@code false} if there is none
   * @throws UnfitPartException if its value is not a Boolean
   */
  public boolean flag(String key) {
    return get(key, BareBoolean.class).map(BareBoolean::value).orElse(false);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StructuredParameters that
        && StructuredKeys.areEqual(values, that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Gives the wire form, such as {@code ;a=1;b}. */
  @Override
  public String toString() {
    if (values.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    values.forEach(
        (key, value) -> {
          out.append(';').append(key);
          if (!StructuredKeys.isTrue(value)) {
            out.append('=').append(value);
          }
        });
    return out.toString();
  }
}
