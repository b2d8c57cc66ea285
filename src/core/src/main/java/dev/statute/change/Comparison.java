package dev.statute.change;

import dev.statute.rule.Severity;
import java.util.List;

/**
 * What changed between two versions of a contract.
 *
 * @param contracts the versions
 * @param changes the changes that break somebody, in the order of the places in the new contract
 */
public record Comparison(ContractPair contracts, List<Change> changes) {

  /** Copies the list. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Returns the changes that a promise speaks of. */
  public List<Change> changes(Promise promise) {
    return changes.stream()
        .filter(change -> change.impact().under(promise) != Severity.OFF)
        .toList();
  }
}
