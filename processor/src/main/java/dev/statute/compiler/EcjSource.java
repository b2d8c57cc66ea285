package dev.statute.compiler;

import dev.statute.compiler.AnnotationLines.Line;
import dev.statute.compiler.Places.Target;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines in the syntax trees of ECJ, which has no interface for that. It goes by the names of
 * fields and methods that have been public for more than ten years, and finds nothing where they
 * are not there, as with other compilers.
 */
final class EcjSource {

  private EcjSource() {}

  /** Returns the line of an annotation. */
  static Optional<Line> line(Target target) {
    AnnotationMirror mirror = target.annotation();
    if (mirror == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(line(declaration(target), mirror, target.index()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object declaration(Target target) throws ReflectiveOperationException {
    Object binding = field(target.element(), "_binding");
    return target.element() instanceof ExecutableElement
        ? call(binding, "sourceMethod")
        : field(field(binding, "scope"), "referenceContext");
  }

  private static @Nullable Line line(
      @Nullable Object declaration, AnnotationMirror mirror, int index)
      throws ReflectiveOperationException {
    Object[] annotations = (Object[]) field(declaration, "annotations");
    String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
    int others = 0;
    for (Object annotation : annotations == null ? new Object[0] : annotations) {
      char[] written = (char[]) call(field(annotation, "type"), "getLastToken");
      if (name.equals(String.valueOf(written)) && others++ == index) {
        Object unit = field(declaration, "compilationResult");
        int[] ends = (int[]) call(unit, "getLineSeparatorPositions");
        int line =
            Arrays.binarySearch(
                ends, (int) Objects.requireNonNull(field(annotation, "sourceStart")));
        // The start of an annotation is never the end of a line.
        return Line.of(String.valueOf((char[]) call(unit, "getFileName")), -line);
      }
    }
    return null;
  }

  private static @Nullable Object field(@Nullable Object object, String name)
      throws ReflectiveOperationException {
    return object == null ? null : object.getClass().getField(name).get(object);
  }

  private static @Nullable Object call(@Nullable Object object, String name)
      throws ReflectiveOperationException {
    return object == null ? null : object.getClass().getMethod(name).invoke(object);
  }
}
