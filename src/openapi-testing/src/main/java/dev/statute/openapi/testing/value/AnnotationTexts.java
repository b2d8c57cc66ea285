package dev.statute.openapi.testing.value;

import dev.statute.contract.file.AnnotationUse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads annotations of loaded classes as contracts have them. */
final class AnnotationTexts {

  private AnnotationTexts() {}

  /** Returns the annotations; what cannot be read is left out. */
  static List<AnnotationUse> of(List<Annotation> annotations) {
    return annotations.stream().flatMap(AnnotationTexts::single).map(AnnotationTexts::use).toList();
  }

  /** A compiler puts repeated annotations into one that contains them. */
  private static Stream<Annotation> single(Annotation annotation) {
    boolean isContainer = annotation.annotationType().getSimpleName().equals("List");
    Optional<Object> contained =
        isContainer
            ? Stream.of(annotation.annotationType().getDeclaredMethods())
                .filter(method -> method.getName().equals("value"))
                .findFirst()
                .flatMap(method -> value(annotation, method))
            : Optional.empty();
    return contained.isPresent() && contained.get() instanceof Annotation[] all
        ? Stream.of(all)
        : Stream.of(annotation);
  }

  private static AnnotationUse use(Annotation annotation) {
    List<AnnotationUse.Value> values = new ArrayList<>();
    Method[] members = annotation.annotationType().getDeclaredMethods();
    Stream.of(members)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(
            member ->
                value(annotation, member)
                    .filter(value -> !isDefault(value, member.getDefaultValue()))
                    .ifPresent(
                        value ->
                            values.add(new AnnotationUse.Value(member.getName(), text(value)))));
    return new AnnotationUse(annotation.annotationType().getName(), values);
  }

  private static Optional<Object> value(Annotation annotation, Method member) {
    try {
      member.setAccessible(true);
      return Optional.ofNullable(member.invoke(annotation));
    } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isDefault(Object value, Object otherwise) {
    return value.equals(otherwise) || (value.getClass().isArray() && Array.getLength(value) == 0);
  }

  private static String text(Object value) {
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : String.valueOf(value);
  }
}
