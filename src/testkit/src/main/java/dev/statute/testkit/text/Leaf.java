package dev.statute.testkit.text;

import java.util.function.Function;

/**
 * A type whose values are written as one word or one quoted text.
 *
 * @param type the type
 * @param write returns the text of a value
 * @param read returns the value of a text
 */
public record Leaf<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {

  /** Makes the leaf of a type that is only written. */
  public static <T> Leaf<T> written(Class<T> type, Function<T, String> write) {
    return new Leaf<>(
        type,
        write,
        text -> {
          throw new UnsupportedOperationException(type.getSimpleName() + " is only written");
        });
  }

  String textOf(Object value) {
    return write.apply(type.cast(value));
  }
}
