package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that a query selects.
 *
 * @param steps what leads to it from the root: names of members, and indices of elements as {@code
 *     Integer}
 * @param node the value
 */
public record Located(List<Object> steps, Node node) {

  /** Copies the list. */
  public Located {
    steps = List.copyOf(steps);
  }

  /** Returns a child of it. */
  Located child(Object step, Node child) {
    List<Object> path = new ArrayList<>(steps);
    path.add(step);
    return new Located(path, child);
  }
}
