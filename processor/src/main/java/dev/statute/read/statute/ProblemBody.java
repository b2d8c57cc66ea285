package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.declaration.ContentProblem;
import dev.statute.runtime.RuntimeType;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a response and its problem type say of each other.
 *
 * @param body the class that the response names; null if it names none
 * @param written the type that the response names; empty if it names none
 * @param annotations reads annotations
 */
record ProblemBody(@Nullable AnnotationValue body, String written, AnnotationReader annotations) {

  private static final String ANNOTATION = RuntimeType.PROBLEM_TYPE.qualifiedName();

  /** Returns the type of the body; null for none. A problem without a body of its own has one. */
  @Nullable TypeName type(TypeAccess access) {
    if (body == null) {
      return written.isEmpty() ? null : RuntimeType.PROBLEM.className();
    }
    return BodyType.of(body, access);
  }

  /** Returns the type of the problem, as the response or the class says; or the empty string. */
  String problemType() {
    return written.isEmpty() ? ofClass().orElse("") : written;
  }

  /** Tells whether the class of the body is one of problem details. */
  boolean isOfClass() {
    return ofClass().isPresent();
  }

  /** Returns why no record can have the body. */
  ContentProblem problem(TypeAccess access) {
    if (body == null) {
      return ContentProblem.NONE;
    }
    return !written.isEmpty() && ofClass().filter(type -> !type.equals(written)).isPresent()
        ? ContentProblem.OTHER_PROBLEM
        : BodyType.problem(body, access);
  }

  private Optional<String> ofClass() {
    if (body == null
        || !BodyType.isResolved(body)
        || !(body.getValue() instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    Optional<AnnotationMirror> mark = annotations.find(declared.asElement(), ANNOTATION);
    return mark.map(annotation -> AnnotationReader.text(annotation, "value"));
  }
}
