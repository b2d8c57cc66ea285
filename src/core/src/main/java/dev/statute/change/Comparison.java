package dev.statute.change;

import dev.statute.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed between two versions of a contract.
 *
 * @param contracts the versions
 * @param changes the changes that break somebody, in the order of the places in the new contract
 * @param harmless the changes that break nobody, in the same order
 */
public record Comparison(ContractPair contracts, List<Change> changes, List<Change> harmless) {

  /** Copies the lists. */
  public Comparison {
    changes = List.copyOf(changes);
    harmless = List.copyOf(harmless);
  }

  /** Returns all changes, those that break nobody last. */
  public List<Change> all() {
    return Stream.concat(changes.stream(), harmless.stream()).toList();
  }

  /** Returns the changes that a promise speaks of. */
  public List<Change> changes(Promise promise) {
    return changes.stream().filter(change -> severity(change, promise) != Severity.OFF).toList();
  }

  /** Tells whether the version of the new contract says that it may break what there was. */
  public boolean isNewMajor() {
    return ReleaseVersion.mayBreak(contracts.before().version(), contracts.after().version());
  }

  /**
   * Returns how bad one of the changes is: what it is for the one of those promised something whom
   * it hits worst, and no more than a note in a new major version.
   */
  public Severity severity(Change change, Promise promise) {
    Impact impact = change.impact();
    return (isNewMajor() ? impact.atMost(Severity.NOTE) : impact).under(promise);
  }
}
