package dev.statute.pages.model;

import java.util.List;

/**
 * The order in which a server of Statute decides how to answer a request.
 *
 * @param steps the steps in their order; of two faults of a request, the one that is found first
 *     decides
 */
public record DecisionChart(List<DecisionStep> steps) {

  /** Copies the steps. */
  public DecisionChart {
    steps = List.copyOf(steps);
  }
}
