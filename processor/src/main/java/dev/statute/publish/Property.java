package dev.statute.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/**
 * A property of a class or a component of a record.
 *
 * @param name its Java name
 * @param type its type
 * @param places what the class has for it, such as a getter, a setter and a field: one or more, the
 *     first of which has the type
 */
record Property(String name, TypeMirror type, List<Element> places) {

  /**
   * What leaves a property out of JSON, each in its library; the last part of the name is enough.
   */
  private static final Set<String> LEAVES_OUT = Set.of("JsonIgnore", "JsonbTransient", "Transient");

  Property {
    places = List.copyOf(places);
  }

  /** Returns all that annotations of the property can stand on. */
  List<AnnotatedConstruct> annotated() {
    List<AnnotatedConstruct> annotated = new ArrayList<>(places);
    for (Element place : places) {
      annotated.add(place instanceof ExecutableElement m ? m.getReturnType() : place.asType());
    }
    return annotated;
  }

  boolean isNullable() {
    return annotated().stream().anyMatch(TypeUses::isNullable);
  }

  /** Tells whether an annotation leaves it out of JSON; {@code false} as its value does not. */
  boolean isLeftOut() {
    return places.stream()
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .anyMatch(Property::leavesOut);
  }

  private static boolean leavesOut(AnnotationMirror mirror) {
    return LEAVES_OUT.contains(name(mirror)) && isOn(mirror);
  }

  /** Tells whether the value of a method or field is written in place of the object. */
  static boolean standsIn(Element element) {
    boolean isValue =
        element instanceof ExecutableElement method
            ? method.getParameters().isEmpty()
            : element.getKind() == ElementKind.FIELD;
    return isValue
        && !element.getModifiers().contains(Modifier.STATIC)
        && element.getAnnotationMirrors().stream()
            .anyMatch(mirror -> name(mirror).equals("JsonValue") && isOn(mirror));
  }

  private static String name(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  private static boolean isOn(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream()
        .noneMatch(value -> Boolean.FALSE.equals(value.getValue()));
  }
}
