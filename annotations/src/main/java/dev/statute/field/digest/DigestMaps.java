package dev.statute.field.digest;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.structured.BareBoolean;
import dev.statute.field.structured.StructuredParameters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Maps whose keys are those of algorithms. */
final class DigestMaps {

  private static final BareBoolean TRUE = new BareBoolean(true);

  private DigestMaps() {}

  /** Copies a map with its order, and checks its keys. */
  static <V> Map<String, V> copy(Map<String, V> map, String element) {
    if (map.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one " + element);
    }
    Map<String, V> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          StructuredParameters.none().with(key, TRUE);
          copy.put(key, Objects.requireNonNull(value, key));
        });
    return Collections.unmodifiableMap(copy);
  }
}
