package dev.statute.compiler;

import com.sun.source.tree.CompilationUnitTree;
import dev.statute.compiler.Places.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the lines that the annotations of types and their methods start in. */
public final class AnnotationLines {

  /**
   * A line of a file.
   *
   * @param file the name of the file, without folders
   * @param number the number of the line, from 1
   */
  public record Line(String file, long number) {

    static Line of(String path, long number) {
      int start = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
      return new Line(path.substring(start), number);
    }
  }

  private final @Nullable SourceTrees trees;

  /**
   * Makes it of the trees of javac.
   *
   * @param trees the trees, {@code null} where there are none to see
   */
  public AnnotationLines(@Nullable SourceTrees trees) {
    this.trees = trees;
  }

  /** Returns what finds the lines of the annotations of a type, its methods and parameters. */
  public Function<Target, Optional<Line>> of(TypeElement type) {
    if (trees == null) {
      return EcjSource::line;
    }
    Map<Element, List<SourceTrees.Found>> all = trees.annotations(type);
    return target -> line(all.getOrDefault(target.element(), List.of()), target);
  }

  private Optional<Line> line(List<SourceTrees.Found> annotations, Target target) {
    AnnotationMirror mirror = target.annotation();
    return mirror == null
        ? Optional.empty()
        : annotations.stream()
            .filter(found -> SourceTrees.isOfType(found.tree(), mirror))
            .skip(target.index())
            .findFirst()
            .map(this::line);
  }

  private Line line(SourceTrees.Found found) {
    CompilationUnitTree unit = found.unit();
    SourceTrees known = Objects.requireNonNull(trees);
    long start = known.trees().getSourcePositions().getStartPosition(unit, found.tree());
    return Line.of(unit.getSourceFile().getName(), unit.getLineMap().getLineNumber(start));
  }
}
