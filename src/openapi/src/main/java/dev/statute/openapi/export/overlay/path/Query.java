package dev.statute.openapi.export.overlay.path;

import java.util.List;

/**
 * A query.
 *
 * @param isRelative whether it begins at the current value ({@code @}), not at the root
 * @param segments its segments
 */
record Query(boolean isRelative, List<Segment> segments) {

  /** Copies the list. */
  Query {
    segments = List.copyOf(segments);
  }

  /** Tells whether it selects one value at most (RFC 9535, 2.3.5.1). */
  boolean isSingular() {
    return segments.stream().allMatch(Segment::isSingular);
  }
}
