package dev.statute.diagnostic;

import dev.statute.compiler.Places;
import dev.statute.report.SourceFix;
import dev.statute.rule.Finding;
import java.util.List;

/** Turns the fixes of findings into edits of their source. */
@FunctionalInterface
public interface Fixer {

  /** Finds no edits, as where the compiler does not show the source. */
  Fixer NONE = (finding, places) -> List.of();

  /**
   * Returns what mends a finding: alternatives, the best first; none where its source cannot be
   * edited.
   *
   * @param places knows what in the source the sites of the finding are
   */
  List<SourceFix> fixes(Finding finding, Places places);
}
