package dev.statute.diagnostic.cause;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks the annotations in a file as they are written. */
final class AnnotationScanner extends TreeScanner<Void, Void> {

  /** Types of a vocabulary that have the names of annotations elsewhere. */
  private static final Set<String> TYPES = Set.of("Response", "Header");

  private final AnnotationForms forms;
  private final AnnotationCheck check;
  private final Imports imports;
  private final BiConsumer<Tree, String> problems;

  AnnotationScanner(
      AnnotationForms forms,
      AnnotationCheck check,
      Imports imports,
      BiConsumer<Tree, String> problems) {
    this.forms = forms;
    this.check = check;
    this.imports = imports;
    this.problems = problems;
  }

  /** No declaration in a body is an API. */
  @Override
  public Void visitBlock(BlockTree block, Void nothing) {
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    checkSites(type.getModifiers(), AnnotationSite.TYPE);
    return super.visitClass(type, null);
  }

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    checkSites(method.getModifiers(), AnnotationSite.METHOD);
    method.getParameters().forEach(p -> checkSites(p.getModifiers(), AnnotationSite.PARAMETER));
    return super.visitMethod(method, null);
  }

  private void checkSites(ModifiersTree modifiers, AnnotationSite site) {
    Set<String> seen = new HashSet<>();
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      Optional<AnnotationForm> form = form(annotation);
      if (form.isPresent()) {
        boolean isRepeated = !seen.add(form.get().name()) && !form.get().isRepeatable();
        check
            .misplaced(form.get(), site)
            .or(() -> isRepeated ? Optional.of(check.repeated(form.get())) : Optional.empty())
            .ifPresent(text -> problems.accept(annotation, text));
      }
    }
  }

  private Optional<AnnotationForm> form(AnnotationTree annotation) {
    String written = annotation.getAnnotationType().toString();
    return forms
        .named(simpleName(written))
        .filter(form -> imports.isType(written, form.packageName(), form.name()));
  }

  private static String simpleName(String written) {
    return written.substring(written.lastIndexOf('.') + 1);
  }

  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
    String written = annotation.getAnnotationType().toString();
    String name = simpleName(written);
    Optional<String> problem = forms.named(name).flatMap(f -> check.hidden(f, written, imports));
    Optional<AnnotationForm> form = form(annotation);
    if (problem.isEmpty() && form.isPresent()) {
      check(form.get(), annotation);
      return null;
    }
    if (problem.isEmpty() && TYPES.contains(name)) {
      problem =
          forms
              .meant(name)
              .filter(f -> imports.isType(written, AnnotationForms.VOCABULARY, name))
              .map(f -> check.notAnAnnotation(written, f));
    }
    problem.ifPresent(text -> problems.accept(annotation, text));
    // Those in a container of repeated ones are annotations too.
    return super.visitAnnotation(annotation, null);
  }

  private void check(AnnotationForm form, AnnotationTree annotation) {
    Set<String> given = new HashSet<>();
    boolean isWrong = false;
    for (ExpressionTree argument : annotation.getArguments()) {
      String member = "";
      ExpressionTree value = argument;
      if (argument instanceof AssignmentTree assignment) {
        member = assignment.getVariable().toString();
        value = assignment.getExpression();
      }
      given.add(member.isEmpty() ? "value" : member);
      boolean isOnly = annotation.getArguments().size() == 1;
      isWrong |= check(form, member, isOnly, value);
    }
    // What is missing may be what stands under another name.
    if (!isWrong) {
      check.missing(form, given, imports).ifPresent(text -> problems.accept(annotation, text));
    }
  }

  private boolean check(
      AnnotationForm form, String member, boolean isOnly, ExpressionTree expression) {
    String name = member.isEmpty() ? "value" : member;
    boolean takesMany = form.member(name).filter(AnnotationMember::isMany).isPresent();
    List<? extends ExpressionTree> values =
        takesMany && expression instanceof NewArrayTree array && array.getInitializers() != null
            ? array.getInitializers()
            : List.of(expression);
    boolean isWrong = false;
    for (ExpressionTree value : values) {
      Optional<String> problem = check.value(form, member, isOnly, written(value), imports);
      problem.ifPresent(text -> problems.accept(value, text));
      isWrong |= problem.isPresent();
    }
    return isWrong;
  }

  private static WrittenValue written(ExpressionTree value) {
    String code = value.toString();
    if (value instanceof IdentifierTree identifier) {
      return new WrittenValue.Name("", identifier.getName().toString());
    }
    if (value instanceof MemberSelectTree select) {
      String name = select.getIdentifier().toString();
      return name.equals("class")
          ? new WrittenValue.Type(code)
          : new WrittenValue.Name(select.getExpression().toString(), name);
    }
    if (value instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text
          ? new WrittenValue.Text(code, text)
          : new WrittenValue.Literal(code);
    }
    if (value instanceof UnaryTree) {
      return new WrittenValue.Literal(code);
    }
    return value instanceof NewArrayTree array && array.getInitializers() != null
        ? new WrittenValue.Many(
            code, array.getInitializers().stream().map(AnnotationScanner::written).toList())
        : new WrittenValue.Other(code);
  }
}
