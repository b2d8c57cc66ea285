package dev.statute.change;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Law;
import java.time.Instant;
import java.util.List;

/**
 * Two versions of a contract, and which of their operations are the same.
 *
 * @param before the old contract
 * @param after the new contract
 * @param law the law of the new contract
 * @param now when they are compared, which decides what is past its sunset
 * @param operations the operations that both have, in the order of the new contract
 * @param removed the operations that only the old contract has
 * @param added the operations that only the new contract has
 */
public record ContractPair(
    PublishedContract before,
    PublishedContract after,
    Law law,
    Instant now,
    List<OperationPair> operations,
    List<PublishedOperation> removed,
    List<PublishedOperation> added) {

  /** Copies the lists. */
  public ContractPair {
    operations = List.copyOf(operations);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Pairs the operations of two contracts. */
  public static ContractPair of(
      PublishedContract before, PublishedContract after, Law law, Instant now) {
    ContractPair contracts =
        new ContractPair(before, after, law, now, List.of(), List.of(), List.of());
    return OperationMatcher.match(contracts);
  }
}
