package dev.statute.api;

import dev.statute.api.Parameter.Unknown;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimeType;
import dev.statute.text.Nearest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads what the parameters of an operation are bound to. */
final class ParameterReader {

  private static final String PATH = RuntimeType.PATH_PARAM.qualifiedName();
  private static final String QUERY = RuntimeType.QUERY_PARAM.qualifiedName();
  private static final String BODY = RuntimeType.BODY.qualifiedName();
  static final String HEADER_MARKER = RuntimeType.HEADER_PARAM_ANNOTATION.qualifiedName();

  private final AnnotationReader annotations;
  private final Law law;
  private final Places places;
  private final ParameterFacts facts;

  ParameterReader(AnnotationReader annotations, Law law, Places places, ParameterFacts facts) {
    this.annotations = annotations;
    this.law = law;
    this.places = places;
    this.facts = facts;
  }

  /**
   * Reads the parameters of a method.
   *
   * @param variables the names of the variables of its path
   * @param meant the names in its path that look like those of variables in other notations
   */
  List<Parameter> read(ExecutableElement method, List<String> variables, List<String> meant) {
    List<ParameterFacts.Fact> known = facts.of(method);
    List<String> unnamed = new ArrayList<>(variables);
    method.getParameters().forEach(p -> unnamed.remove(annotatedPathName(p)));
    List<String> free = new ArrayList<>(unnamed);
    known.forEach(fact -> free.remove(fact.name()));
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      VariableElement element = method.getParameters().get(i);
      ParameterFacts.Fact fact = known.get(i);
      Parameter read = parameter(element, fact.name(), variables);
      Parameter bound = isMeantForPath(read, free, meant) ? forPath(read) : read;
      parameters.add(
          bound.with(
              fact.isNullable() || isNullable(element),
              unknown(fact, bound.explicit() ? isBoundByName(element) : !unnamed.isEmpty())));
    }
    return parameters;
  }

  /**
   * Returns what is not known of a parameter.
   *
   * @param needsName whether what it is bound to depends on its name; what no variable of the path
   *     is left for is the content, whatever it is called
   */
  private static Set<Unknown> unknown(ParameterFacts.Fact fact, boolean needsName) {
    Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
    if (needsName && !fact.isNamed()) {
      unknown.add(Unknown.BINDING);
    }
    if (!fact.isComplete()) {
      unknown.add(Unknown.NULLNESS);
    }
    return unknown;
  }

  private boolean isBoundByName(VariableElement element) {
    return Stream.of(PATH, QUERY)
        .flatMap(name -> annotations.find(element, name).stream())
        .anyMatch(annotation -> AnnotationReader.text(annotation, "value").isEmpty());
  }

  private static boolean isNullable(VariableElement element) {
    return hasNullable(element) || hasNullable(element.asType());
  }

  /** Any annotation of that name says it, whoever declares it. */
  static boolean hasNullable(AnnotatedConstruct annotated) {
    return annotated.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the variable that a parameter says it is bound to; empty if it says none. */
  private String annotatedPathName(VariableElement element) {
    return annotations.find(element, PATH).map(a -> AnnotationReader.text(a, "value")).orElse("");
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

  private Parameter parameter(VariableElement element, String name, List<String> variables) {
    Site place = places.add(element);
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
      Site place = places.add(element, annotation, 0);
      return new Parameter(name, Parameter.Kind.BODY, "", null, typeName(element), true, 1, place);
    }
    return annotations.mark(annotation, HEADER_MARKER) != null
        ? header(element, name, annotation)
        : null;
  }

  private Parameter named(
      VariableElement element, String name, Parameter.Kind kind, AnnotationMirror annotation) {
    String binding = places.noteUnread(AnnotationReader.text(annotation, "value"));
    Site place = places.add(element, annotation, 0, "value");
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
    HeaderField field = constant.flatMap(law::fieldNamed).orElse(null);
    Site place = places.add(element, annotation, 0, "value");
    String binding = field == null ? "" : field.name();
    return new Parameter(
        name, Parameter.Kind.HEADER, binding, field, typeName(element), true, 1, place);
  }
}
