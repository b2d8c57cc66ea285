package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.AnnotationType;
import dev.statute.compiler.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * An annotation of the user's own that has annotations of ours on its type, or on the types of its
 * annotations, and so on. What they declare holds wherever it stands.
 *
 * @param element what it stands on
 * @param annotation the annotation
 * @param index where it stands among those of its type on the element, from 0
 * @param types the annotation types that declare something, its own first
 */
record Cause(Element element, AnnotationMirror annotation, int index, List<AnnotationType> types) {

  /** What an annotation type has to have on it to declare something. */
  private static final List<String> MARKERS = List.of(ResponseReader.RESPONDS_ANNOTATION);

  /** What is so itself. */
  private static final List<String> DECLARATIONS =
      List.of(
          LifecycleReader.ANNOTATION,
          RequiredInputReader.ANNOTATION,
          SecurityReader.SECURED,
          SecurityReader.SCHEME);

  /** Returns those on an element, in the order of the code. */
  static List<Cause> of(Element element, AnnotationReader annotations) {
    List<Cause> causes = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (AnnotationMirror annotation :
        annotations.repeated(element, a -> !declaring(a, annotations).isEmpty())) {
      String name = annotations.typeOf(annotation).simpleName();
      int index = seen.merge(name, 1, Integer::sum) - 1;
      causes.add(new Cause(element, annotation, index, declaring(annotation, annotations)));
    }
    return causes;
  }

  /** Returns an element and the annotation types that declare something for it. */
  static Stream<Element> declaring(Element element, AnnotationReader annotations) {
    return Stream.concat(
        Stream.of(element),
        of(element, annotations).stream()
            .flatMap(cause -> cause.types().stream().map(AnnotationType::element)));
  }

  private static List<AnnotationType> declaring(
      AnnotationMirror annotation, AnnotationReader annotations) {
    return annotations.composition(annotation).stream()
        .filter(type -> isDeclaring(type.element(), annotations))
        .toList();
  }

  private static boolean isDeclaring(TypeElement type, AnnotationReader annotations) {
    return !annotations.repeated(type, a -> isDeclaration(a, annotations)).isEmpty();
  }

  private static boolean isDeclaration(AnnotationMirror annotation, AnnotationReader annotations) {
    return DECLARATIONS.contains(annotations.typeOf(annotation).name())
        || MARKERS.stream().anyMatch(marker -> annotations.mark(annotation, marker) != null);
  }

  /** Returns its simple name. */
  String name() {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }

  /** Reads what its types declare; the places of all of it are the annotation. */
  <T> List<T> read(Places places, Function<TypeElement, List<T>> reader) {
    List<T> all = new ArrayList<>();
    for (AnnotationType type : types) {
      all.addAll(
          places.at(element, annotation, index, type.name(), () -> reader.apply(type.element())));
    }
    return all;
  }
}
