package dev.statute.change.catalogue;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.Comparison;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares contracts. */
public final class Contracts {

  private static final Comparator<Change> BY_PLACE =
      Comparator.comparing(Change::after)
          .thenComparing(Change::before)
          .thenComparing(change -> change.rule().id())
          .thenComparing(Change::what);

  private Contracts() {}

  /**
   * Returns what a change of a contract breaks, and whom.
   *
   * @param before the contract as it was released
   * @param after the contract as it is now
   * @param law the law of the contract as it is now
   * @param now the time, which decides whether what was removed was past its sunset
   */
  public static Comparison compare(
      PublishedContract before, PublishedContract after, Law law, Instant now) {
    ContractPair contracts = ContractPair.of(before, after, law, now);
    List<Change> changes = new ArrayList<>();
    for (ChangeCheck check : ChangeChecks.all()) {
      check.compare(
          contracts,
          change -> {
            if (!change.impact().equals(Impact.NONE)) {
              changes.add(change);
            }
          });
    }
    changes.sort(BY_PLACE);
    return new Comparison(contracts, changes);
  }
}
