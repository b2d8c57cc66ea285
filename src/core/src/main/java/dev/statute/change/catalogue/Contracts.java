package dev.statute.change.catalogue;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    EffectiveImpact impact = new EffectiveImpact(contracts);
    ChangeChecks.all()
        .forEach(check -> check.compare(contracts, change -> changes.add(impact.of(change))));
    MajorVersionCheck.of(contracts, changes).ifPresent(changes::add);
    changes.sort(BY_PLACE);
    Map<Boolean, List<Change>> byHarm =
        changes.stream()
            .collect(Collectors.partitioningBy(change -> !change.impact().equals(Impact.NONE)));
    return new Comparison(
        contracts, byHarm.getOrDefault(true, List.of()), byHarm.getOrDefault(false, List.of()));
  }
}
