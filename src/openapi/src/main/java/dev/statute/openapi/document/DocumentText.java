package dev.statute.openapi.document;

import dev.statute.report.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The values that a YAML or JSON file holds.
 *
 * @param root the outermost value; nothing if the file cannot be read
 * @param source the text that the offsets of places count in, with its byte order mark if it has
 *     one; nothing if the file is too large
 * @param nodes how many values it has, those of anchors counted wherever they are used; at least
 *     those that were read
 * @param problems what is wrong with it; one of them is fatal if there is no value
 */
public record DocumentText(
    Optional<Node> root, Optional<SourceText> source, int nodes, List<DocumentProblem> problems) {

  /** Copies the list. */
  public DocumentText {
    problems = List.copyOf(problems);
  }
}
