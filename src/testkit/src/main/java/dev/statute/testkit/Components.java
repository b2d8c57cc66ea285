package dev.statute.testkit;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the components of compiled records. */
public final class Components {

  private Components() {}

  /** Returns the components of a record in their order, each as {@code Type name}. */
  public static List<String> of(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(Components::text).toList();
  }

  /** Tells whether a component may be {@code null}. */
  public static boolean isNullable(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return Arrays.stream(type.getAnnotations())
        .anyMatch(a -> a.annotationType().getName().equals(Nullable.class.getName()));
  }

  private static String text(RecordComponent component) {
    String type = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.|[A-Z]\\w*\\$", "");
    return (isNullable(component) ? "@Nullable " : "") + type + " " + component.getName();
  }
}
