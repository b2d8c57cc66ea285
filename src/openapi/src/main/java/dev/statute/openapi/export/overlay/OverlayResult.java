package dev.statute.openapi.export.overlay;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Node;
import java.util.List;

/**
 * What came of an overlay.
 *
 * @param document the document with the changes; the same as before if a problem is fatal
 * @param problems what is wrong with the overlay, in its order; those that are not fatal are
 *     warnings, such as of a target that nothing matches
 */
public record OverlayResult(Node.Mapping document, List<DocumentProblem> problems) {

  /** Copies the list. */
  public OverlayResult {
    problems = List.copyOf(problems);
  }

  /** Tells whether the overlay could be applied. */
  public boolean isApplied() {
    return problems.stream().noneMatch(DocumentProblem::isFatal);
  }
}
