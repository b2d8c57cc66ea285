package dev.statute.api;

import dev.statute.spec.HeaderField;
import dev.statute.spec.Nearest;
import dev.statute.spec.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
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
   * @param meant the names in its path that look like those of variables in other notations
   */
  List<Parameter> read(ExecutableElement method, List<String> variables, List<String> meant) {
    List<String> free = new ArrayList<>(variables);
    method.getParameters().forEach(p -> free.removeAll(pathNames(p)));
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement element : method.getParameters()) {
      Parameter read = parameter(element, variables);
      parameters.add(isMeantForPath(read, free, meant) ? forPath(read) : read);
    }
    return parameters;
  }

  /** Returns the variables that a parameter can be bound to: its name, or what it says. */
  private List<String> pathNames(VariableElement element) {
    List<String> names = new ArrayList<>(List.of(element.getSimpleName().toString()));
    annotations.find(element, PATH).ifPresent(a -> names.add(AnnotationReader.text(a, "value")));
    return names;
  }

  /** Tells whether a parameter was meant for a variable whose name is misspelt. */
  private static boolean isMeantForPath(
      Parameter parameter, List<String> free, List<String> meant) {
    return !parameter.explicit()
        && parameter.kind() == Parameter.Kind.BODY
        && (meant.contains(parameter.name()) || Nearest.to(parameter.name(), free).isPresent());
  }

  private static Parameter forPath(Parameter parameter) {
    return new Parameter(
        parameter.name(),
        Parameter.Kind.PATH,
        parameter.name(),
        null,
        parameter.type(),
        false,
        0,
        parameter.place());
  }

  /** Returns the qualified name of the type of a parameter, or nothing. */
  static String typeName(VariableElement element) {
    return element.asType() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
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
          name,
          bound.kind(),
          bound.binding(),
          bound.field(),
          bound.type(),
          true,
          bindings,
          bound.place());
    }
    Parameter.Kind kind = variables.contains(name) ? Parameter.Kind.PATH : Parameter.Kind.BODY;
    String binding = kind == Parameter.Kind.PATH ? name : "";
    return new Parameter(name, kind, binding, null, typeName(element), false, 0, place);
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
      return new Parameter(name, Parameter.Kind.BODY, "", null, typeName(element), true, 1, place);
    }
    return annotations.mark(annotation, HEADER_MARKER) != null
        ? header(element, name, annotation)
        : null;
  }

  private Parameter named(
      VariableElement element, String name, Parameter.Kind kind, AnnotationMirror annotation) {
    String binding = AnnotationReader.text(annotation, "value");
    Place place = places.add(element, annotation, 0, "value");
    String bound = binding.isEmpty() ? name : binding;
    return new Parameter(name, kind, bound, null, typeName(element), true, 1, place);
  }

  /** Where the code does not say the field, the compiler reports that. */
  private Parameter header(VariableElement element, String name, AnnotationMirror annotation) {
    Optional<String> constant =
        AnnotationReader.value(annotation, "value").flatMap(AnnotationReader::constant);
    if (constant.isEmpty()) {
      places.noteUnread();
    }
    HeaderField field = constant.flatMap(spec::fieldNamed).orElse(null);
    Place place = places.add(element, annotation, 0, "value");
    String binding = field == null ? "" : field.name();
    return new Parameter(
        name, Parameter.Kind.HEADER, binding, field, typeName(element), true, 1, place);
  }
}
