package dev.statute.openapi.export.base;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Node;
import java.util.List;

/**
 * A document that was merged with a hand-written one.
 *
 * @param document the document; where both say something else, what the contracts say
 * @param problems the conflicts, each at its place in the hand-written document and fatal
 */
public record MergedDocument(Node.Mapping document, List<DocumentProblem> problems) {

  /** Copies the list. */
  public MergedDocument {
    problems = List.copyOf(problems);
  }
}
