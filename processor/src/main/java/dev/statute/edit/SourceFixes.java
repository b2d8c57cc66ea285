package dev.statute.edit;

import dev.statute.compiler.Places;
import dev.statute.compiler.Places.Target;
import dev.statute.contract.Site;
import dev.statute.diagnostic.Fixer;
import dev.statute.report.SourceFix;
import dev.statute.report.TextEdit;
import dev.statute.rule.Basis;
import dev.statute.rule.Dialect;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Severity;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edits that mend findings. The last alternative of a finding that can be lifted is to
 * lift it, with a reason that is still to be written.
 */
public final class SourceFixes implements Fixer {

  private static final Set<ElementKind> DECLARATIONS =
      Set.of(ElementKind.METHOD, ElementKind.INTERFACE, ElementKind.CLASS);

  private final FixEdits makers = new FixEdits();
  private final Workshop workshop;
  private final Dialect dialect;
  private Declarations declarations;
  private @Nullable Places known;

  /**
   * Makes it.
   *
   * @param dialect words the fixes
   */
  public SourceFixes(Workshop workshop, Dialect dialect) {
    this.workshop = workshop;
    this.declarations = new Declarations(workshop);
    this.dialect = dialect;
  }

  @Override
  public List<SourceFix> fixes(Finding finding, Places places) {
    if (finding.severity() == Severity.OFF) {
      return List.of();
    }
    if (known != places) {
      // Another interface; elements are good for one round.
      known = places;
      declarations = new Declarations(workshop);
    }
    List<SourceFix> fixes = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      for (Fix alternative :
          Alternatives.of(fix, new Draft(declarations, places, finding.site()))) {
        Draft draft = new Draft(declarations, places, finding.site());
        makers.edit(alternative, draft);
        String description = Words.visible(dialect.sentence(List.of(alternative)));
        add(fixes, SourceFix.Kind.REPAIR, description, draft);
      }
    }
    if (finding.rule().isLiftable() && !finding.rule().isAboutExcuses()) {
      Draft draft = new Draft(declarations, places, finding.site());
      OperationEdits.excuse(declaration(places.target(excused(finding))), finding.rule(), draft);
      String name = OperationEdits.annotation(finding.rule()).simpleName();
      add(
          fixes,
          SourceFix.Kind.LAST_RESORT,
          "Accept it with @" + name + ". The code compiles once somebody has written the reason.",
          draft);
    }
    return fixes;
  }

  /** What breaks others is approved at the operation or interface that they use. */
  private static Site excused(Finding finding) {
    return finding.rule().basis() == Basis.COMPATIBILITY
        ? finding.violation().subject()
        : finding.site();
  }

  private static void add(
      List<SourceFix> fixes, SourceFix.Kind kind, String description, Draft draft) {
    List<TextEdit> edits = draft.edits();
    if (!edits.isEmpty() && fixes.stream().noneMatch(known -> known.edits().equals(edits))) {
      fixes.add(new SourceFix(kind, description, edits));
    }
  }

  /** Returns the method or type at which a deviation is heeded. */
  private static Element declaration(Target target) {
    Element element = target.element();
    while (!DECLARATIONS.contains(element.getKind()) && element.getEnclosingElement() != null) {
      element = element.getEnclosingElement();
    }
    return element;
  }
}
