package dev.statute.read.statute;

import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Constraint;
import dev.statute.contract.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the constraints of Jakarta Validation that parameters have, by the names of annotations: on
 * a parameter, on the elements of a container, and on the components of records that are
 * {@code @Valid}.
 */
final class ConstraintReader {

  /** The constraint that has the members of a value checked. */
  static final String VALID = "Valid";

  private static final String PACKAGE = "jakarta.validation.";
  private static final String CONSTRAINTS = PACKAGE + "constraints.";
  private static final String CONSTRAINT = PACKAGE + "Constraint";

  /** What says when and how to check, and not what. */
  private static final Set<String> CONTROLS = Set.of("groups", "payload", "message");

  private static final int MOST_STEPS = 6;

  /** Records that have others twice each would else be read as often as there are ways to them. */
  private static final int MOST_RECORDS = 200;

  private final AnnotationReader annotations;
  private final Places places;

  ConstraintReader(AnnotationReader annotations, Places places) {
    this.annotations = annotations;
    this.places = places;
  }

  /**
   * Reads the constraints of a parameter.
   *
   * @param parameter the parameter
   * @param name its name
   */
  List<Constraint> read(VariableElement parameter, String name) {
    Walk walk = new Walk(parameter, name, new ArrayList<>(), new HashSet<>());
    walk.value(List.of(parameter, parameter.asType()), parameter.asType(), "", 0);
    return walk.found();
  }

  /** Goes through a value and its members. What another type declares is so at the parameter. */
  private final class Walk {

    private final Element parameter;
    private final String name;
    private final List<Constraint> found;
    private final Set<String> seen;

    /** The records on the way to a value. */
    private final Set<TypeElement> open = new HashSet<>();

    private int members;

    Walk(Element parameter, String name, List<Constraint> found, Set<String> seen) {
      this.parameter = parameter;
      this.name = name;
      this.found = found;
      this.seen = seen;
    }

    List<Constraint> found() {
      return found;
    }

    void value(
        List<? extends AnnotatedConstruct> declarations,
        TypeMirror type,
        String pointer,
        int step) {
      boolean isValid = false;
      for (AnnotatedConstruct declaration : declarations) {
        for (AnnotationMirror outer : declaration.getAnnotationMirrors()) {
          for (AnnotationMirror annotation : AnnotationReader.withContained(outer)) {
            isValid |= annotations.isOf(annotation, PACKAGE + VALID);
            add(declaration, annotation, type, pointer);
          }
        }
      }
      if (step < MOST_STEPS) {
        elements(type, pointer, step, isValid);
        if (isValid) {
          members(type, pointer, step);
        }
      }
    }

    private void add(
        AnnotatedConstruct declaration,
        AnnotationMirror annotation,
        TypeMirror type,
        String pointer) {
      String kind = kind(annotation);
      // Compilers tell of an annotation on a declaration and on its type, and of one twice.
      if (!kind.isEmpty() && seen.add(pointer + " " + annotation)) {
        boolean isOwn = declaration == parameter;
        Site site = isOwn ? places.add(parameter, annotation, 0) : places.add(parameter);
        found.add(new Constraint(name, pointer, kind, arguments(annotation), typeName(type), site));
      }
    }

    private void elements(TypeMirror type, String pointer, int step, boolean isValid) {
      List<? extends TypeMirror> elements =
          type instanceof DeclaredType declared
              ? declared.getTypeArguments()
              : type instanceof ArrayType array ? List.of(array.getComponentType()) : List.of();
      for (TypeMirror element : elements) {
        value(List.of(element), element, pointer + "/*", step + 1);
        if (isValid) {
          members(element, pointer + "/*", step + 1);
        }
      }
    }

    private void members(TypeMirror type, String pointer, int step) {
      if (type instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement record
          && record.getKind() == ElementKind.RECORD
          && members++ < MOST_RECORDS
          && open.add(record)) {
        for (RecordComponentElement component : record.getRecordComponents()) {
          value(
              List.of(component, component.asType(), component.getAccessor()),
              component.asType(),
              pointer + "/" + component.getSimpleName(),
              step + 1);
        }
        open.remove(record);
      }
    }
  }

  private String kind(AnnotationMirror annotation) {
    String type = annotations.typeOf(annotation).name();
    if (type.startsWith(CONSTRAINTS)) {
      // A container of several is read as these.
      return type.endsWith(".List") ? "" : type.substring(CONSTRAINTS.length());
    }
    if (type.equals(PACKAGE + VALID)) {
      return VALID;
    }
    return annotations.mark(annotation, CONSTRAINT) == null ? "" : type;
  }

  private static List<Constraint.Argument> arguments(AnnotationMirror annotation) {
    return AnnotationReader.values(annotation).entrySet().stream()
        .filter(entry -> !CONTROLS.contains(entry.getKey()))
        .map(entry -> new Constraint.Argument(entry.getKey(), text(entry.getValue())))
        .sorted(Comparator.comparing(Constraint.Argument::name))
        .toList();
  }

  private static String text(AnnotationValue value) {
    return AnnotationReader.elements(value).stream()
        .map(
            element ->
                AnnotationReader.constant(element)
                    .orElseGet(() -> String.valueOf(element.getValue())))
        .collect(Collectors.joining(","));
  }

  private static String typeName(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return typeName(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : type.getKind().isPrimitive() ? TypeNames.of(type).withoutAnnotations().toString() : "";
  }
}
