package dev.statute.compiler;

import dev.statute.compiler.AnnotationLines.Line;
import dev.statute.compiler.Places.Target;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
      return Optional.ofNullable(line(declaration(target.element()), mirror, target.index()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Returns where in its file a type or method is declared. */
  static Optional<SourceCode.Declared> declared(Element element) {
    if (!(element instanceof TypeElement) && !(element instanceof ExecutableElement)) {
      return Optional.empty();
    }
    try {
      Object declaration = declaration(element);
      Object unit = field(declaration, "compilationResult");
      Object source = call(unit, "getCompilationUnit");
      if (declaration == null || source == null) {
        return Optional.empty();
      }
      String text = String.valueOf((char[]) call(source, "getContents"));
      int start = (int) Objects.requireNonNull(field(declaration, "declarationSourceStart"));
      Path file = Path.of(String.valueOf((char[]) call(unit, "getFileName")));
      return start > text.length()
          ? Optional.empty()
          : Optional.of(new SourceCode.Declared(file.toUri(), text, start));
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Object declaration(Element element) throws ReflectiveOperationException {
    Object binding = field(element, "_binding");
    return element instanceof ExecutableElement
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
