package dev.statute.openapi.document;

import java.util.List;
import java.util.Optional;

/**
 * The values that a YAML or JSON file holds.
 *
 * @param root the outermost value; nothing if the file cannot be read
 * @param problems what is wrong with it; one of them is fatal if there is no value
 */
public record DocumentText(Optional<Node> root, List<DocumentProblem> problems) {

  /** Copies the list. */
  public DocumentText {
    problems = List.copyOf(problems);
  }
}
