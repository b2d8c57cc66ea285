package dev.statute.processor;

import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.declaration.Output;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * A class that is requested by an annotation.
 *
 * @param output what it is
 * @param requester the annotated type or package
 * @param holder what the compiler takes the annotation to stand at
 * @param annotation the annotation
 * @param value the interface in it
 * @param position where that stands among several, from 0
 */
record RequestedClass(
    Output output,
    Element requester,
    Element holder,
    AnnotationMirror annotation,
    AnnotationValue value,
    int position) {

  /** Adds where it is requested. */
  Site site(Places places) {
    return places.add(holder, annotation, 0, "value", value, position);
  }

  /** Returns what requests it, as messages name it. */
  String requesterName() {
    String name = ((QualifiedNameable) requester).getQualifiedName().toString();
    return requester instanceof PackageElement ? "the package " + name : name;
  }
}
