package dev.statute.openapi.document;

import java.util.List;

/**
 * What a reference leads to.
 *
 * @param node the value
 * @param file the file that has it, as its place names it
 * @param steps the keys that lead to it in that file, from the outside in
 */
public record Referenced(Node node, String file, List<String> steps) {

  /** Copies the list. */
  public Referenced {
    steps = List.copyOf(steps);
  }

  /** Returns the last of the keys, by which components are called; empty for a whole file. */
  public String name() {
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
  }
}
