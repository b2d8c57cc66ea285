package dev.statute.compiler;

import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * Reports at an annotation that is repeated. javac's {@code Messager} looks for it under the
 * container that the compiler made up, which stands nowhere in the code, and settles for the
 * element. Where there is no javac, or an IDE wraps it, that is what remains.
 */
public final class RepeatedAnnotations {

  private final SourceTrees trees;

  /** Makes it of the trees of javac. */
  public RepeatedAnnotations(SourceTrees trees) {
    this.trees = trees;
  }

  /** Reports at an annotation, if it was found in the code. */
  public boolean report(String text, Written written) {
    SourceTrees.Found found = written.found();
    if (found != null) {
      trees.trees().printMessage(Diagnostic.Kind.ERROR, text, found.tree(), found.unit());
    }
    return found != null;
  }

  /** Reports at a target, if its annotation is repeated. */
  public boolean report(Diagnostic.Kind kind, String text, Places.Target target) {
    Optional<SourceTrees.Found> found = trees.repeated(target);
    found.ifPresent(place -> trees.trees().printMessage(kind, text, place.tree(), place.unit()));
    return found.isPresent();
  }
}
