package dev.statute.diagnostic.cause;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** Looks at files once all are parsed, and before javac makes anything of the names in them. */
public final class CauseListener implements TaskListener {

  private static final String PREFIX = AnnotationForms.COMMON + ".";

  private final JavacTask task;

  /** The files that import something of ours. */
  private final List<CompilationUnitTree> units = new ArrayList<>();

  /** The simple names of types that files declare, by their packages. */
  private final Map<String, Set<String>> declared = new HashMap<>();

  /** Those of them that are not annotations. */
  private final Map<String, Set<String>> others = new HashMap<>();

  /** Makes a listener to a run of javac. */
  public CauseListener(JavacTask task) {
    this.task = task;
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ENTER && !units.isEmpty()) {
      List<CompilationUnitTree> all = List.copyOf(units);
      units.clear();
      try {
        check(all);
      } catch (RuntimeException e) {
        // javac would stop; without us it finds by itself what is wrong, and says less about it.
        return;
      }
    }
  }

  @Override
  public void finished(TaskEvent event) {
    CompilationUnitTree unit = event.getCompilationUnit();
    if (event.getKind() != TaskEvent.Kind.PARSE || unit == null) {
      return;
    }
    String packageName = packageName(unit);
    add(declared, packageName, names(unit, true));
    add(others, packageName, names(unit, false));
    if (unit.getImports().stream().anyMatch(CauseListener::isOurs)) {
      units.add(unit);
    }
  }

  private static void add(Map<String, Set<String>> all, String packageName, Set<String> names) {
    all.computeIfAbsent(packageName, name -> new HashSet<>()).addAll(names);
  }

  private static Set<String> names(CompilationUnitTree unit, boolean withAnnotations) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .filter(type -> withAnnotations || type.getKind() != Tree.Kind.ANNOTATION_TYPE)
        .map(type -> ((ClassTree) type).getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  private static boolean isOurs(ImportTree tree) {
    return tree.getQualifiedIdentifier().toString().startsWith(PREFIX);
  }

  private static String packageName(CompilationUnitTree unit) {
    ExpressionTree name = unit.getPackageName();
    return name == null ? "" : name.toString();
  }

  private void check(List<CompilationUnitTree> all) {
    Trees trees = Trees.instance(task);
    Law law = new Laws().standard();
    AnnotationForms forms = new AnnotationForms(law);
    AnnotationCheck check = new AnnotationCheck(law);
    for (CompilationUnitTree unit : all) {
      new AnnotationScanner(
              forms,
              check,
              imports(unit),
              (tree, text) -> trees.printMessage(Diagnostic.Kind.ERROR, text, tree, unit))
          .scan(unit, null);
    }
  }

  private Imports imports(CompilationUnitTree unit) {
    List<String> types = new ArrayList<>();
    List<String> statics = new ArrayList<>();
    for (ImportTree tree : unit.getImports()) {
      (tree.isStatic() ? statics : types).add(tree.getQualifiedIdentifier().toString());
    }
    String packageName = packageName(unit);
    return new Imports(
        packageName,
        types,
        statics,
        declared.getOrDefault(packageName, Set.of()),
        others.getOrDefault(packageName, Set.of()),
        names(unit, true));
  }
}
