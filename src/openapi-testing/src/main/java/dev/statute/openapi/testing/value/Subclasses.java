package dev.statute.openapi.testing.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The subclasses that a type names. */
final class Subclasses {

  private Subclasses() {}

  /** Returns them: those that a sealed type permits and those that an annotation names. */
  static List<Class<?>> of(Class<?> type) {
    Set<Class<?>> subclasses = new LinkedHashSet<>();
    if (type.isSealed()) {
      subclasses.addAll(List.of(type.getPermittedSubclasses()));
    }
    JsonSubTypes named = type.getAnnotation(JsonSubTypes.class);
    if (named != null) {
      Stream.of(named.value()).map(JsonSubTypes.Type::value).forEach(subclasses::add);
    }
    subclasses.remove(type);
    return List.copyOf(subclasses);
  }

  /** Returns how many members a class has, about. */
  static int weight(Class<?> type) {
    if (!of(type).isEmpty()) {
      return Integer.MAX_VALUE;
    }
    return type.isRecord() ? type.getRecordComponents().length : type.getDeclaredFields().length;
  }
}
