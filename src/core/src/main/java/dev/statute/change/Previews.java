package dev.statute.change;

import dev.statute.contract.Stability;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import java.util.HashSet;
import java.util.Set;

/**
 * The operations on which nobody was told to rely: the old contract says that they may change or
 * end at any time.
 *
 * @param before the keys of those operations in the old contract
 * @param after their names in the new contract, as far as no other operation has the name
 */
public record Previews(Set<String> before, Set<String> after) {

  /** Copies the sets. */
  public Previews {
    before = Set.copyOf(before);
    after = Set.copyOf(after);
  }

  /** Returns those of two contracts. */
  public static Previews of(ContractPair contracts) {
    Set<String> keys = new HashSet<>();
    for (PublishedOperation operation : contracts.before().operations()) {
      if (isPreview(contracts, operation)) {
        keys.add(operation.key());
      }
    }
    Set<String> names = new HashSet<>();
    Set<String> stable = new HashSet<>();
    for (OperationPair pair : contracts.operations()) {
      (keys.contains(pair.before().key()) ? names : stable).add(pair.after().name());
    }
    names.removeAll(stable);
    return new Previews(keys, names);
  }

  private static boolean isPreview(ContractPair contracts, PublishedOperation operation) {
    return contracts
        .before()
        .lifecycleOf(operation)
        .map(PublishedLifecycle::stability)
        .filter(stability -> Stability.named(stability) == Stability.PREVIEW)
        .isPresent();
  }
}
