package dev.statute.openapi.export.overlay.path;

import java.util.List;

/**
 * A segment of a query (RFC 9535, 2.5).
 *
 * @param isDescendant whether it selects among all descendants, not among the children only
 * @param selectors what it selects, in their order
 */
record Segment(boolean isDescendant, List<Selector> selectors) {

  /** Copies the list. */
  Segment {
    selectors = List.copyOf(selectors);
  }

  /** Tells whether it selects one value at most. */
  boolean isSingular() {
    return !isDescendant
        && selectors.size() == 1
        && (selectors.get(0) instanceof Selector.Name
            || selectors.get(0) instanceof Selector.Index);
  }
}
