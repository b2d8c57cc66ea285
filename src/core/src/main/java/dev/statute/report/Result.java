package dev.statute.report;

import dev.statute.rule.Finding;
import java.util.List;

/**
 * A finding, where it is, and what mends it.
 *
 * @param finding what was found
 * @param location where
 * @param fixes alternatives that mend it, the best first; none where the source cannot be edited
 * @param related other places that it speaks of
 */
public record Result(
    Finding finding, Location location, List<SourceFix> fixes, List<RelatedLocation> related) {

  /** Copies the fixes and the places. */
  public Result {
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
  }
}
