package dev.statute.field;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;

/** Immutable, ordered copies of what list-based fields hold, and their wire form. */
final class Elements {

  private Elements() {}

  /** Copies a list that must not be empty. */
  static <T> List<T> nonEmpty(List<T> elements, String expected) {
    if (elements.isEmpty()) {
      throw new UnfitValueException("at least one " + expected, elements);
    }
    return List.copyOf(elements);
  }

  /** Copies a set with its order, which {@link Set#copyOf} does not keep. */
  static <T> Set<T> orderedSet(Collection<T> elements) {
    Set<T> copy = new LinkedHashSet<>();
    elements.forEach(element -> copy.add(Objects.requireNonNull(element)));
    return Collections.unmodifiableSet(copy);
  }

  /** Copies parameters with their order, their names in lower case, and checks names and values. */
  static Map<String, String> parameters(Map<String, String> parameters) {
    if (parameters.isEmpty()) {
      return Map.of();
    }
    if (parameters instanceof Parameters) {
      // Never change, and were checked.
      return parameters;
    }
    Parameters.Builder copy = new Parameters.Builder();
    parameters.forEach(
        (name, value) -> {
          String lower = CharClass.TOKEN.require(name).toLowerCase(Locale.ROOT);
          if (!copy.add(lower, CharClass.QUOTABLE.requireAll(value))) {
            throw new UnfitValueException("each parameter at most once", lower + " twice");
          }
        });
    Map<String, String> built = copy.build();
    return built instanceof Parameters ? built : Collections.unmodifiableMap(built);
  }

  /** Copies parameters with one more, or with another value for one. */
  static Map<String, String> with(Map<String, String> parameters, String name, String value) {
    Map<String, String> copy = new LinkedHashMap<>(parameters);
    copy.put(name.toLowerCase(Locale.ROOT), value);
    return copy;
  }

  /** Writes a list (RFC 9110, 5.6.1.1). */
  static String join(Collection<?> elements) {
    if (elements.size() == 1) {
      return elements.iterator().next().toString();
    }
    StringJoiner joined = new StringJoiner(", ");
    for (Object element : elements) {
      joined.add(element.toString());
    }
    return joined.toString();
  }
}
