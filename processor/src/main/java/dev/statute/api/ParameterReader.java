package dev.statute.api;

import dev.statute.spec.HeaderField;
import dev.statute.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Reads what the parameters of an operation are bound to. */
final class ParameterReader {

  private static final String PATH = "dev.statute.PathParam";
  private static final String QUERY = "dev.statute.QueryParam";
  private static final String BODY = "dev.statute.Body";
  static final String HEADER_MARKER = "dev.statute.HeaderParamAnnotation";

  private final AnnotationReader annotations;
  private final Spec spec;
  private final Places places;

  ParameterReader(AnnotationReader annotations, Spec spec, Places places) {
    this.annotations = annotations;
    this.spec = spec;
    this.places = places;
  }

  /**
   * Reads the parameters of a method.
   *
   * @param variables the names of the variables of its path
   */
  List<Parameter> read(ExecutableElement method, List<String> variables) {
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement element : method.getParameters()) {
      parameters.add(parameter(element, variables));
    }
    return parameters;
  }

  private Parameter parameter(VariableElement element, List<String> variables) {
    String name = element.getSimpleName().toString();
    Place place = places.add(element);
    Parameter bound = null;
    int bindings = 0;
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Parameter binding = binding(element, name, annotation);
      if (binding != null) {
        bindings++;
        bound = bound == null ? binding : bound;
      }
    }
    if (bound != null) {
      return new Parameter(
          name, bound.kind(), bound.binding(), bound.field(), true, bindings, bound.place());
    }
    Parameter.Kind kind = variables.contains(name) ? Parameter.Kind.PATH : Parameter.Kind.BODY;
    String binding = kind == Parameter.Kind.PATH ? name : "";
    return new Parameter(name, kind, binding, null, false, 0, place);
  }

  private @Nullable Parameter binding(
      VariableElement element, String name, AnnotationMirror annotation) {
    if (annotations.isOf(annotation, PATH)) {
      return named(element, name, Parameter.Kind.PATH, annotation);
    }
    if (annotations.isOf(annotation, QUERY)) {
      return named(element, name, Parameter.Kind.QUERY, annotation);
    }
    if (annotations.isOf(annotation, BODY)) {
      Place place = places.add(element, annotation, 0);
      return new Parameter(name, Parameter.Kind.BODY, "", null, true, 1, place);
    }
    return annotations.mark(annotation, HEADER_MARKER) != null
        ? header(element, name, annotation)
        : null;
  }

  private Parameter named(
      VariableElement element, String name, Parameter.Kind kind, AnnotationMirror annotation) {
    String binding = AnnotationReader.text(annotation, "value");
    Place place = places.add(element, annotation, 0, "value");
    return new Parameter(name, kind, binding.isEmpty() ? name : binding, null, true, 1, place);
  }

  /** Where the code does not say the field, the compiler reports that. */
  private Parameter header(VariableElement element, String name, AnnotationMirror annotation) {
    HeaderField field =
        AnnotationReader.value(annotation, "value")
            .flatMap(AnnotationReader::constant)
            .flatMap(spec::fieldNamed)
            .orElse(null);
    Place place = places.add(element, annotation, 0, "value");
    String binding = field == null ? "" : field.name();
    return new Parameter(name, Parameter.Kind.HEADER, binding, field, true, 1, place);
  }
}
