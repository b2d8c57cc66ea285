package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.AnnotationType;
import dev.statute.compiler.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the vocabularies whose annotations an interface uses. */
public final class VocabularyReader {

  private static final List<String> MARKERS =
      List.of(
          OperationReader.METHOD_ANNOTATION,
          ResponseReader.RESPONDS_ANNOTATION,
          ParameterReader.HEADER_MARKER);

  private final AnnotationReader annotations;
  private final Places places;
  private final List<VocabularyUse> uses = new ArrayList<>();

  private VocabularyReader(AnnotationReader annotations, Places places) {
    this.annotations = annotations;
    this.places = places;
  }

  /**
   * Returns all uses in an interface, in the order of the code, and then of its superinterfaces
   * that use another vocabulary than it does.
   *
   * @param annotations knows the annotations of the round
   * @param places where the reader leaves what the places of the uses are
   */
  public static List<VocabularyUse> read(
      AnnotationReader annotations, TypeElement type, Places places) {
    VocabularyReader reader = new VocabularyReader(annotations, places);
    reader.readType(type);
    for (TypeElement parent : InheritanceReader.parents(type)) {
      reader.readAbove(parent, type);
    }
    return List.copyOf(reader.uses);
  }

  /**
   * Returns the use that says by which law an interface is to be read; nothing if it has none.
   *
   * @param annotations knows the annotations of the round
   */
  public static Optional<VocabularyUse> deciding(AnnotationReader annotations, TypeElement type) {
    return VocabularyUse.deciding(read(annotations, type, new Places()));
  }

  private void readType(TypeElement type) {
    readElement(type);
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      readElement(method);
      method.getParameters().forEach(this::readElement);
    }
  }

  private void readElement(Element element) {
    Map<String, Integer> seen = new HashMap<>();
    for (AnnotationMirror annotation : annotations.repeated(element, this::isMarked)) {
      AnnotationType annotationType = annotations.typeOf(annotation);
      // Two annotations of one simple name look alike to who finds them in the code.
      int index = seen.merge(annotationType.simpleName(), 1, Integer::sum) - 1;
      uses.add(
          new VocabularyUse(
              annotationType.packageName(),
              "@" + annotationType.simpleName(),
              annotations.mark(annotation, OperationReader.METHOD_ANNOTATION) != null,
              places.add(element, annotation, index)));
    }
    for (Cause cause : Cause.of(element, annotations)) {
      cause
          .read(places, type -> annotations.repeated(type, this::isMarked))
          .forEach(declared -> addBrought(cause, annotations.typeOf(declared).packageName()));
    }
  }

  private void addBrought(Cause cause, String packageName) {
    VocabularyUse use =
        new VocabularyUse(
            packageName,
            "@" + cause.name(),
            false,
            places.add(cause.element(), cause.annotation(), cause.index()));
    uses.add(use);
  }

  private void readAbove(TypeElement parent, TypeElement type) {
    VocabularyReader above = new VocabularyReader(annotations, new Places());
    above.readType(parent);
    Optional<VocabularyUse> deciding = VocabularyUse.deciding(uses);
    VocabularyUse.deciding(above.uses)
        .filter(use -> deciding.filter(use::fits).isEmpty())
        .map(use -> use.in(parent.getSimpleName().toString(), places.add(type)))
        .ifPresent(uses::add);
  }

  private boolean isMarked(AnnotationMirror annotation) {
    for (String marker : MARKERS) {
      if (annotations.mark(annotation, marker) != null) {
        return true;
      }
    }
    return false;
  }
}
