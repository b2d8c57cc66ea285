package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.FieldRef;
import dev.statute.contract.RequiredInput;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads which header fields operations have to take. */
final class RequiredInputReader {

  static final String ANNOTATION = RuntimeType.REQUIRES.qualifiedName();

  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;

  RequiredInputReader(AnnotationReader annotations, Law law, Places places) {
    this.annotations = annotations;
    this.law = law;
    this.places = places;
  }

  /** Returns what an element demands, and what annotations of the user's own on it do. */
  List<RequiredInput> read(Element element) {
    List<RequiredInput> required = new ArrayList<>(declared(element, "@Requires"));
    for (Cause cause : Cause.of(element, annotations)) {
      required.addAll(cause.read(places, type -> declared(type, "@" + cause.name())));
    }
    return required;
  }

  private List<RequiredInput> declared(Element element, String cause) {
    List<RequiredInput> required = new ArrayList<>();
    annotations
        .find(element, ANNOTATION)
        .ifPresent(mirror -> add(element, mirror, cause, required));
    return required;
  }

  private void add(
      Element element, AnnotationMirror mirror, String cause, List<RequiredInput> required) {
    for (AnnotationValue value : AnnotationReader.elements(mirror, "value")) {
      String name = AnnotationReader.text(value);
      FieldRef ref =
          law.fields().stream()
              .filter(field -> field.name().equalsIgnoreCase(name))
              .findFirst()
              .<FieldRef>map(FieldRef.Known::new)
              .orElseGet(() -> new FieldRef.Unregistered(name));
      required.add(new RequiredInput(ref, cause, places.add(element, mirror, 0)));
    }
  }
}
