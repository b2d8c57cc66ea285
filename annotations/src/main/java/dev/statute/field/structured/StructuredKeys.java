package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Ordered maps whose keys are those of Structured Fields (RFC 9651, 3.1.2, 4.1.1.3). */
final class StructuredKeys {

  private StructuredKeys() {}

  /** Copies a map with its order, and checks its keys. */
  static <V> Map<String, V> copy(Map<String, ? extends V> map) {
    if (map.isEmpty()) {
      return Map.of();
    }
    if (map instanceof CheckedMap) {
      // Never changes, and was checked.
      @SuppressWarnings("unchecked")
      Map<String, V> same = (Map<String, V>) map;
      return same;
    }
    Map<String, V> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          requireKey(key);
          copy.put(key, Objects.requireNonNull(value, key));
        });
    return new CheckedMap<>(copy);
  }

  /** Copies a map with one more entry, or with another value for a key. */
  static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
    Map<String, V> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  static void requireKey(String key) {
    if (key.isEmpty() || !StructuredChars.KEY_START.matches(key.charAt(0))) {
      throw new FieldSyntaxException(key, 0, "a key, which starts with a lower-case letter or '*'");
    }
    StructuredChars.KEY.requireAll(key, "a key of lower-case letters, digits and \"_-.*\"");
  }

  /** Tells whether a value is left out, since it is what a key without a value has. */
  static boolean isTrue(BareItem value) {
    return value instanceof BareBoolean truth && truth.value();
  }

  /** Tells whether two maps have the same entries in the same order. */
  static boolean areEqual(Map<String, ?> one, Map<String, ?> other) {
    return one.equals(other)
        && one.keySet().stream().toList().equals(other.keySet().stream().toList());
  }
}
