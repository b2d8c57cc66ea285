package dev.statute.read.statute;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.AnnotationType;
import dev.statute.declaration.ForeignAnnotation;
import dev.statute.runtime.RuntimePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** Finds the annotations of other libraries that a generated class repeats. */
final class ForeignAnnotations {

  private static final String META = "java.lang.annotation.";
  private static final String TARGET = META + "Target";
  private static final String RETENTION = META + "Retention";
  private static final String SOURCE = "SOURCE";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String VALIDATION = "jakarta.validation.";

  /** What Jakarta REST itself is told, the generated class says in its own words. */
  private static final String REST = "jakarta.ws.rs.";

  private final AnnotationReader annotations;
  private final TypeAccess access;
  private final Set<String> hidden = new TreeSet<>();

  /**
   * Makes it.
   *
   * @param access tells what the generated class can name
   */
  ForeignAnnotations(AnnotationReader annotations, TypeAccess access) {
    this.annotations = annotations;
    this.access = access;
  }

  /** Returns the qualified names of the annotations so far that the class cannot name. */
  List<String> hidden() {
    return List.copyOf(hidden);
  }

  /**
   * Returns the annotations of an element, in the order of the code.
   *
   * @param target where the generated class has them, as {@code ElementType} names it
   */
  List<ForeignAnnotation> of(Element element, String target) {
    List<ForeignAnnotation> found = new ArrayList<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
        continue;
      }
      AnnotationType type = annotations.typeOf(annotation);
      if (!isForeign(type) || !fits(annotation, target)) {
        continue;
      }
      if (access.canName(annotation.getAnnotationType())) {
        found.add(new ForeignAnnotation(code(type, annotation), isConstraint(annotation, type)));
      } else {
        hidden.add(type.name());
      }
    }
    return found;
  }

  private static AnnotationSpec code(AnnotationType type, AnnotationMirror annotation) {
    return AnnotationValueCode.of(ClassName.get(type.element()), annotation);
  }

  /** An annotation of a vocabulary is ours, whichever package it is in. */
  private static boolean isForeign(AnnotationType type) {
    return !type.packageName().equals("java.lang")
        && !type.name().startsWith(REST)
        && !RuntimePackage.COMMON.holds(type.name())
        && type.marks().keySet().stream().noneMatch(RuntimePackage.GENERATED::holds)
        && !isContainerOfOurs(type);
  }

  /** The container of a repeated annotation is where that is. */
  private static boolean isContainerOfOurs(AnnotationType type) {
    return type.element().getEnclosingElement()
            instanceof javax.lang.model.element.TypeElement outer
        && outer.getAnnotationMirrors().stream()
            .map(mark -> mark.getAnnotationType().toString())
            .anyMatch(RuntimePackage.GENERATED::holds);
  }

  private boolean fits(AnnotationMirror annotation, String target) {
    AnnotationMirror retention = annotations.mark(annotation, RETENTION);
    if (retention != null && names(retention).contains(SOURCE)) {
      return false;
    }
    AnnotationMirror targets = annotations.mark(annotation, TARGET);
    return targets == null || names(targets).contains(target);
  }

  private static List<String> names(AnnotationMirror meta) {
    List<String> names = new ArrayList<>();
    for (AnnotationValue value : AnnotationReader.elements(meta, "value")) {
      AnnotationReader.constant(value).ifPresent(names::add);
    }
    return names;
  }

  private boolean isConstraint(AnnotationMirror annotation, AnnotationType type) {
    return type.name().startsWith(VALIDATION)
        || annotations.mark(annotation, CONSTRAINT) != null
        || AnnotationReader.withContained(annotation).stream()
            .anyMatch(inner -> annotations.mark(inner, CONSTRAINT) != null);
  }
}
