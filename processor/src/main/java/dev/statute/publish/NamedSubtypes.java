package dev.statute.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the subtypes that annotations of a type name, each in the way of its library. */
final class NamedSubtypes {

  private static final Set<String> ANNOTATIONS =
      Set.of("JsonSubTypes", "JsonbTypeInfo", "JsonTypeInfo");

  private NamedSubtypes() {}

  /** Returns the subtypes. */
  static Stream<TypeMirror> of(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ANNOTATIONS.contains(
                    mirror.getAnnotationType().asElement().getSimpleName().toString()))
        .flatMap(mirror -> values(mirror, "value"))
        .filter(value -> value.getValue() instanceof AnnotationMirror)
        .map(value -> (AnnotationMirror) value.getValue())
        .flatMap(inner -> Stream.concat(values(inner, "value"), values(inner, "type")))
        .filter(value -> value.getValue() instanceof TypeMirror)
        .map(value -> (TypeMirror) value.getValue());
  }

  private static Stream<AnnotationValue> values(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> (AnnotationValue) entry.getValue())
        .flatMap(
            value ->
                value.getValue() instanceof List<?> list
                    ? list.stream().map(AnnotationValue.class::cast)
                    : Stream.of(value));
  }
}
