package dev.statute.processor;

import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A round of annotation processing.
 *
 * @param annotations the types of annotations that it brings
 * @param environment its elements
 */
record Round(Set<? extends TypeElement> annotations, RoundEnvironment environment) {

  /** Tells whether no source comes after it. */
  boolean isLast() {
    return environment.processingOver();
  }

  /** Tells whether an error was reported before it. */
  boolean comesAfterErrors() {
    return environment.errorRaised();
  }

  /** Returns the types and packages that it brings. */
  Set<? extends Element> roots() {
    return environment.getRootElements();
  }

  /**
   * Returns the elements with an annotation, if the round brings that; the compiler looks at all
   * elements for them.
   */
  Stream<? extends Element> annotatedWith(String qualifiedName) {
    return annotations.stream()
        .filter(annotation -> annotation.getQualifiedName().contentEquals(qualifiedName))
        .flatMap(annotation -> environment.getElementsAnnotatedWith(annotation).stream());
  }
}
