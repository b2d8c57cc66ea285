package dev.statute.law.company;

import dev.statute.law.Status;
import java.util.List;

/**
 * The statuses that a policy speaks of in one place.
 *
 * @param statuses the statuses
 * @param single whether the place names the one status by its code, rather than a group
 */
record StatusSelection(List<Status> statuses, boolean single) {

  /** What a place that cannot be read selects. */
  static final StatusSelection NOTHING = new StatusSelection(List.of(), false);
}
