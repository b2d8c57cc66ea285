package dev.statute.compiler;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;

/** Reads annotations by the names of their types and members; good for one round. */
public final class AnnotationReader {

  /** What these annotations say concerns the compiler alone. */
  private static final String META = "java.lang.annotation";

  // Compilers make the text of a name anew each time, and a round has few types of annotations.
  private final Map<Element, AnnotationType> types = new HashMap<>();

  // So do they with the values of an annotation, of which each reader asks for its own.
  private final Map<AnnotationMirror, List<AnnotationMirror>> contained = new HashMap<>();

  // An annotation of the user's own may stand on many operations.
  private final Map<Element, List<AnnotationType>> compositions = new HashMap<>();

  /** Lets go of what nobody asks for once an interface is done. */
  public void forgetValues() {
    contained.clear();
  }

  /** Returns the type of an annotation. */
  public AnnotationType typeOf(AnnotationMirror annotation) {
    Element element = annotation.getAnnotationType().asElement();
    AnnotationType known = types.get(element);
    if (known == null) {
      known = AnnotationType.of((TypeElement) element);
      types.put(element, known);
    }
    return known;
  }

  /** Returns the annotation of a type on an element. */
  public Optional<AnnotationMirror> find(Element element, String qualifiedName) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isOf(annotation, qualifiedName)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Tells whether an annotation is of a type. */
  public boolean isOf(AnnotationMirror annotation, String qualifiedName) {
    return typeOf(annotation).name().equals(qualifiedName);
  }

  /** Returns the annotation of a type on the type of an annotation, or null if there is none. */
  public @Nullable AnnotationMirror mark(AnnotationMirror annotation, String qualifiedName) {
    return typeOf(annotation).marks().get(qualifiedName);
  }

  /**
   * Returns the type of an annotation, then those of the annotations on that type, on these, and so
   * on: each once, so that annotations that stand on each other have an end.
   */
  public List<AnnotationType> composition(AnnotationMirror annotation) {
    AnnotationType type = typeOf(annotation);
    List<AnnotationType> known = compositions.get(type.element());
    if (known == null) {
      known = new ArrayList<>();
      compose(type, known);
      compositions.put(type.element(), known);
    }
    return known;
  }

  private void compose(AnnotationType type, List<AnnotationType> composition) {
    if (type.packageName().equals(META) || composition.contains(type)) {
      return;
    }
    composition.add(type);
    for (AnnotationMirror meta : type.element().getAnnotationMirrors()) {
      compose(typeOf(meta), composition);
    }
  }

  /** Returns the annotations of a kind on an element, also those in a container. */
  public List<AnnotationMirror> repeated(Element element, Predicate<AnnotationMirror> isOfKind) {
    List<AnnotationMirror> annotations = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isOfKind.test(annotation)) {
        annotations.add(annotation);
      } else {
        for (AnnotationMirror inner : contained(annotation)) {
          if (isOfKind.test(inner)) {
            annotations.add(inner);
          }
        }
      }
    }
    return annotations;
  }

  private List<AnnotationMirror> contained(AnnotationMirror container) {
    List<AnnotationMirror> known = contained.get(container);
    if (known == null) {
      known = new ArrayList<>();
      for (AnnotationValue value : elements(container, "value")) {
        if (value.getValue() instanceof AnnotationMirror inner) {
          known.add(inner);
        }
      }
      contained.put(container, known);
    }
    return known;
  }

  /** Returns an annotation, or those that it contains where it is a container of repeated ones. */
  public static List<AnnotationMirror> withContained(AnnotationMirror annotation) {
    List<AnnotationMirror> inner = new ArrayList<>();
    for (AnnotationValue value : elements(annotation, "value")) {
      if (value.getValue() instanceof AnnotationMirror mirror) {
        inner.add(mirror);
      }
    }
    return inner.isEmpty() ? List.of(annotation) : inner;
  }

  /** Returns a value that the annotation gives explicitly. */
  public static Optional<AnnotationValue> value(AnnotationMirror annotation, String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns all values that the annotation gives explicitly, by the names of their members. */
  public static Map<String, AnnotationValue> values(AnnotationMirror annotation) {
    Map<String, AnnotationValue> values = new HashMap<>();
    annotation
        .getElementValues()
        .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    return values;
  }

  /** Returns the text of a member, or the empty string where it gives none that can be read. */
  public static String text(AnnotationMirror annotation, String member) {
    return text(value(annotation, member).orElse(null));
  }

  /** Returns the text of a value; empty if the value is not a string. */
  public static String text(@Nullable AnnotationValue value) {
    return value != null && value.getValue() instanceof String text ? text : "";
  }

  /** Returns the elements of a member; where it gives a single value, that one. */
  public static List<AnnotationValue> elements(AnnotationMirror annotation, String member) {
    return elements(value(annotation, member).orElse(null));
  }

  /** Returns the elements of a value; of a single one, itself. */
  public static List<AnnotationValue> elements(@Nullable AnnotationValue value) {
    if (value == null) {
      return List.of();
    }
    if (!(value.getValue() instanceof List<?> list)) {
      return List.of(value);
    }
    List<AnnotationValue> elements = new ArrayList<>(list.size());
    list.forEach(element -> elements.add((AnnotationValue) element));
    return elements;
  }

  /** Returns the name of the enum constant that a value is, if it is one. */
  public static Optional<String> constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }
}
