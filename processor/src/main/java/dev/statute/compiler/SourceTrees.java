package dev.statute.compiler;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds what of javac's trees something is. Where there is no javac, or an IDE wraps it, none. */
public final class SourceTrees {

  /**
   * A tree, and the file that it is in.
   *
   * @param tree the tree
   * @param unit the file
   */
  record Found(Tree tree, CompilationUnitTree unit) {}

  private final Trees trees;

  private SourceTrees(Trees trees) {
    this.trees = trees;
  }

  /** Returns what can see the trees of the compiler, or nothing where there are none to see. */
  public static @Nullable SourceTrees of(ProcessingEnvironment environment) {
    try {
      return new SourceTrees(Trees.instance(environment));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  Trees trees() {
    return trees;
  }

  /** Returns the address of the file that an element is declared in. */
  public Optional<URI> file(Element element) {
    return Optional.ofNullable(trees.getPath(element))
        .map(path -> path.getCompilationUnit().getSourceFile().toUri());
  }

  /** Returns where in its file an element is declared; texts that are known are not read again. */
  Optional<SourceCode.Declared> declared(Element element, Map<URI, String> texts) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return Optional.empty();
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    URI file = unit.getSourceFile().toUri();
    try {
      String text = texts.get(file);
      if (text == null) {
        text = unit.getSourceFile().getCharContent(true).toString();
        texts.put(file, text);
      }
      return start < 0 || start > text.length()
          ? Optional.empty()
          : Optional.of(new SourceCode.Declared(file, text, (int) start));
    } catch (IOException e) {
      // The file has gone away since the compiler read it.
      return Optional.empty();
    }
  }

  /**
   * Returns the annotations of a type, its methods and their parameters, as they are written. To
   * find one element takes a walk through its file, so that all are found in one.
   */
  Map<Element, List<Found>> annotations(TypeElement type) {
    TreePath path = trees.getPath(type);
    Map<Element, List<Found>> found = new HashMap<>();
    if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
      return found;
    }
    CompilationUnitTree unit = path.getCompilationUnit();
    found.put(type, found(tree, unit));
    List<MethodTree> methods =
        tree.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .toList();
    List<ExecutableElement> elements = ElementFilter.methodsIn(type.getEnclosedElements());
    // In an interface each is a method, and javac has them in the order of the code.
    for (int i = 0; i < Math.min(methods.size(), elements.size()); i++) {
      found.put(elements.get(i), found(methods.get(i), unit));
      List<? extends VariableTree> parameters = methods.get(i).getParameters();
      for (int k = 0; k < parameters.size(); k++) {
        found.put(elements.get(i).getParameters().get(k), found(parameters.get(k), unit));
      }
    }
    return found;
  }

  private static List<Found> found(Tree tree, CompilationUnitTree unit) {
    List<Found> found = new ArrayList<>();
    annotations(tree).forEach(annotation -> found.add(new Found(annotation, unit)));
    return found;
  }

  /** Returns the Javadoc comments of a type and its members; of nested types only their own. */
  Map<Element, String> comments(TypeElement type) {
    TreePath path = trees.getPath(type);
    Map<Element, String> comments = new HashMap<>();
    if (path == null || !(path.getLeaf() instanceof ClassTree tree)) {
      return comments;
    }
    addComment(type, path, comments);
    for (Tree member : tree.getMembers()) {
      TreePath inner = new TreePath(path, member);
      Element element = member instanceof ClassTree ? null : trees.getElement(inner);
      if (element != null) {
        addComment(element, inner, comments);
      }
    }
    return comments;
  }

  private void addComment(Element element, TreePath path, Map<Element, String> comments) {
    String comment = trees.getDocComment(path);
    if (comment != null) {
      comments.put(element, comment);
    }
  }

  /** Returns the names of the types that a simple name in the file of a type can stand for. */
  static List<String> candidates(CompilationUnitTree unit, TypeElement type, String name) {
    List<String> candidates = new ArrayList<>();
    Element outer = type;
    for (; outer instanceof TypeElement around; outer = outer.getEnclosingElement()) {
      candidates.add(around.getQualifiedName() + "." + name);
    }
    String packageName = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    candidates.add(packageName + name);
    candidates.add("java.lang." + name);
    for (ImportTree tree : unit.getImports()) {
      String imported = tree.getQualifiedIdentifier().toString();
      if (imported.endsWith("." + name)) {
        candidates.add(imported);
      } else if (imported.endsWith(".*")) {
        candidates.add(imported.substring(0, imported.length() - 1) + name);
      }
    }
    return candidates;
  }

  /** Tells whether the file that declares an element imports a package, or something of it. */
  public boolean imports(Element element, String packageName) {
    TreePath path = trees.getPath(element);
    return path != null
        && path.getCompilationUnit().getImports().stream()
            .anyMatch(
                tree -> tree.getQualifiedIdentifier().toString().startsWith(packageName + "."));
  }

  /** Returns what a target names, if its annotation is repeated. */
  Optional<Found> repeated(Places.Target target) {
    TreePath path = target.annotation() == null ? null : trees.getPath(target.element());
    return path == null ? Optional.empty() : declared(path, target, 2);
  }

  /** Returns the value or the annotation that a target names, or else the element. */
  Optional<Found> find(Places.Target target) {
    TreePath path = trees.getPath(target.element());
    if (path == null) {
      return Optional.empty();
    }
    return declared(path, target, 1)
        .or(
            () ->
                Optional.ofNullable(
                        trees.getPath(target.element(), target.annotation(), target.value()))
                    .map(inner -> new Found(inner.getLeaf(), inner.getCompilationUnit())));
  }

  /** Returns what a target names, if the element has at least some annotations of that type. */
  private static Optional<Found> declared(TreePath path, Places.Target target, int atLeast) {
    AnnotationMirror mirror = target.annotation();
    if (mirror == null) {
      return Optional.empty();
    }
    List<? extends AnnotationTree> all =
        annotations(path.getLeaf()).stream()
            .filter(annotation -> isOfType(annotation, mirror))
            .toList();
    if (all.size() < atLeast || target.index() >= all.size()) {
      return Optional.empty();
    }
    AnnotationTree annotation = all.get(target.index());
    Tree place = argument(annotation, target).orElse(annotation);
    return Optional.of(new Found(place, path.getCompilationUnit()));
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    if (tree instanceof VariableTree variable) {
      return variable.getModifiers().getAnnotations();
    }
    return tree instanceof ClassTree type ? type.getModifiers().getAnnotations() : List.of();
  }

  /** Tells whether a tree is an annotation of a type, by its simple name. */
  static boolean isOfType(Tree tree, AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    String written =
        tree instanceof AnnotationTree found ? found.getAnnotationType().toString() : "";
    return written.equals(name) || written.endsWith("." + name);
  }

  private static Optional<Tree> argument(AnnotationTree annotation, Places.Target target) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment
          && assignment.getVariable().toString().equals(target.member())) {
        return Optional.of(element(assignment.getExpression(), target.position()));
      }
    }
    return Optional.empty();
  }

  /** Returns one of several values in braces, or the only one. */
  private static Tree element(ExpressionTree value, int position) {
    return value instanceof NewArrayTree array && position < array.getInitializers().size()
        ? array.getInitializers().get(position)
        : value;
  }
}
