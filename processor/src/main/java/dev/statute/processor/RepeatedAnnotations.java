package dev.statute.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.statute.api.Places;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Reports at an annotation that is repeated. javac's {@code Messager} looks for it under the
 * container that the compiler made up, which stands nowhere in the code, and settles for the
 * element. Where there is no javac, or an IDE wraps it, that is what remains.
 */
final class RepeatedAnnotations {

  private final Trees trees;

  private RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /** Returns what can see the trees of the compiler, or nothing where there are none to see. */
  static @Nullable RepeatedAnnotations of(ProcessingEnvironment environment) {
    try {
      return new RepeatedAnnotations(Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Reports an error at a target, if its annotation is repeated. */
  boolean report(String text, Places.Target target) {
    TreePath path = target.annotation() == null ? null : trees.getPath(target.element());
    if (path == null) {
      return false;
    }
    List<? extends AnnotationTree> repeated =
        annotations(path.getLeaf()).stream()
            .filter(annotation -> isOfType(annotation, target.annotation()))
            .toList();
    if (repeated.size() < 2 || target.index() >= repeated.size()) {
      return false;
    }
    AnnotationTree annotation = repeated.get(target.index());
    Tree place = argument(annotation, target.member()).orElse(annotation);
    trees.printMessage(Diagnostic.Kind.ERROR, text, place, path.getCompilationUnit());
    return true;
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
  }

  private static boolean isOfType(AnnotationTree tree, AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    String written = tree.getAnnotationType().toString();
    return written.equals(name) || written.endsWith("." + name);
  }

  private static Optional<Tree> argument(AnnotationTree annotation, String member) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(member)) {
        return Optional.of(assignment.getExpression());
      }
    }
    return Optional.empty();
  }
}
