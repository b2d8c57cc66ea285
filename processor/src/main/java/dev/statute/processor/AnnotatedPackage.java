package dev.statute.processor;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds what a compiler can point at where a package is annotated. */
final class AnnotatedPackage {

  private AnnotatedPackage() {}

  /**
   * Returns the element that has the annotations. To ECJ a package stands nowhere, but the type
   * that it makes of {@code package-info.java} does.
   *
   * @param isAnnotated tells whether an element has the annotation that is looked for
   */
  static Element of(Elements elements, PackageElement element, Predicate<Element> isAnnotated) {
    TypeElement type = elements.getTypeElement(element.getQualifiedName() + ".package-info");
    return type != null && isAnnotated.test(type) ? type : element;
  }
}
