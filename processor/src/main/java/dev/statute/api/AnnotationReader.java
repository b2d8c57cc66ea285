package dev.statute.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads annotations by the names of their types and members. */
final class AnnotationReader {

  private AnnotationReader() {}

  /** Returns the type of an annotation. */
  static TypeElement type(AnnotationMirror annotation) {
    return (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** Returns the annotation of a type on an element. */
  static Optional<? extends AnnotationMirror> find(Element element, String qualifiedName) {
    return element.getAnnotationMirrors().stream()
        .filter(annotation -> type(annotation).getQualifiedName().contentEquals(qualifiedName))
        .findFirst();
  }

  /** Returns a value that the annotation gives explicitly. */
  static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the text of a member, or the empty string where it gives none that can be read. */
  static String text(AnnotationMirror annotation, String member) {
    return value(annotation, member)
        .map(AnnotationValue::getValue)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .orElse("");
  }

  /** Returns the elements of a member; where it gives a single value, that one. */
  static List<AnnotationValue> elements(AnnotationMirror annotation, String member) {
    List<AnnotationValue> elements = new ArrayList<>();
    value(annotation, member)
        .ifPresent(
            value -> {
              if (value.getValue() instanceof List<?> list) {
                list.forEach(element -> elements.add((AnnotationValue) element));
              } else {
                elements.add(value);
              }
            });
    return elements;
  }

  /** Returns the annotations of a kind on an element, also those in a container. */
  static List<AnnotationMirror> repeated(Element element, Predicate<AnnotationMirror> isOfKind) {
    List<AnnotationMirror> annotations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isOfKind.test(annotation)) {
        annotations.add(annotation);
      } else {
        elements(annotation, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
            .filter(isOfKind)
            .forEach(annotations::add);
      }
    }
    return annotations;
  }

  /** Tells whether an annotation is of a type. */
  static boolean isOf(AnnotationMirror annotation, String qualifiedName) {
    return type(annotation).getQualifiedName().contentEquals(qualifiedName);
  }

  /** Returns the name of the enum constant that a value is, if it is one. */
  static Optional<String> constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }
}
