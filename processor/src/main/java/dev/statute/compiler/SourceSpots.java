package dev.statute.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import dev.statute.text.Region;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Finds out where in its file something is, with the trees of javac. */
public final class SourceSpots {

  /**
   * Where something is.
   *
   * @param file the file, as the compiler names it
   * @param region where in the file, if the compiler knows
   */
  public record Spot(URI file, Optional<Region> region) {}

  private final SourceTrees trees;

  /** Makes it of the trees of javac. */
  public SourceSpots(SourceTrees trees) {
    this.trees = trees;
  }

  /** Returns where a target is; nothing where javac has no source of it. */
  public Optional<Spot> find(Places.Target target) {
    return trees
        .find(target)
        .map(found -> new Spot(found.unit().getSourceFile().toUri(), region(found)));
  }

  private Optional<Region> region(SourceTrees.Found found) {
    CompilationUnitTree unit = found.unit();
    SourcePositions positions = trees.trees().getSourcePositions();
    long start = positions.getStartPosition(unit, found.tree());
    if (start == Diagnostic.NOPOS) {
      return Optional.empty();
    }
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      Span span = span(found.tree(), text, (int) start);
      return Optional.ofNullable(span).map(known -> region(known, unit.getLineMap()));
    } catch (IOException e) {
      // The file has gone away since the compiler read it; that it was there is known still.
      return Optional.empty();
    }
  }

  private static @Nullable Span span(Tree tree, String text, int start) {
    if (tree instanceof ClassTree type) {
      return Span.name(text, start, type.getSimpleName().toString());
    }
    if (tree instanceof MethodTree method) {
      return Span.name(text, start, method.getName().toString());
    }
    if (tree instanceof VariableTree variable) {
      return Span.name(text, start, variable.getName().toString());
    }
    if (tree instanceof AnnotationTree) {
      return Span.annotation(text, start);
    }
    return tree instanceof ExpressionTree ? Span.value(text, start) : null;
  }

  private static Region region(Span span, LineMap lines) {
    long startLine = lines.getLineNumber(span.start());
    long endLine = lines.getLineNumber(span.end());
    return new Region(
        startLine,
        span.start() - lines.getStartPosition(startLine) + 1,
        endLine,
        span.end() - lines.getStartPosition(endLine) + 1);
  }
}
