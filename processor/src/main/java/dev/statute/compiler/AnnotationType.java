package dev.statute.compiler;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The type of an annotation.
 *
 * @param name its qualified name
 * @param simpleName its simple name
 * @param packageName the package it is in
 * @param marks the annotations on it, by the qualified names of their types
 * @param element the type itself
 */
public record AnnotationType(
    String name,
    String simpleName,
    String packageName,
    Map<String, AnnotationMirror> marks,
    TypeElement element) {

  static AnnotationType of(TypeElement type) {
    Map<String, AnnotationMirror> marks = new HashMap<>();
    for (AnnotationMirror mark : type.getAnnotationMirrors()) {
      TypeElement markType = (TypeElement) mark.getAnnotationType().asElement();
      marks.putIfAbsent(markType.getQualifiedName().toString(), mark);
    }
    return new AnnotationType(
        type.getQualifiedName().toString(),
        type.getSimpleName().toString(),
        packageOf(type),
        marks,
        type);
  }

  private static String packageOf(Element element) {
    Element outer = element;
    while (outer != null && !(outer instanceof PackageElement)) {
      outer = outer.getEnclosingElement();
    }
    return outer instanceof PackageElement found ? found.getQualifiedName().toString() : "";
  }
}
