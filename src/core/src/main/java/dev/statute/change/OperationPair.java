package dev.statute.change;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Law;

/**
 * An operation that both contracts have.
 *
 * @param contracts the contracts
 * @param before the operation in the old one
 * @param after the operation in the new one
 * @param inputs what it took and takes
 */
public record OperationPair(
    ContractPair contracts,
    PublishedOperation before,
    PublishedOperation after,
    InputPairs inputs) {

  /** Returns the law of the new contract. */
  public Law law() {
    return contracts.law();
  }

  /**
   * Tells whether the new interface still has the old Java method, as one with a body, so that code
   * that calls it compiles.
   */
  public boolean keepsOldMethod() {
    return contracts.after().methods().contains(FormerMethod.signature(before));
  }

  /** Returns an impact on this operation, without callers if their method is still there. */
  public Impact ofSources(Impact impact) {
    return keepsOldMethod() ? impact.withoutCallers() : impact;
  }

  /** Returns where the old contract has the operation. */
  public Pointer beforePointer() {
    return Pointer.operation(before.key());
  }

  /** Returns where the new contract has it. */
  public Pointer afterPointer() {
    return Pointer.operation(after.key());
  }
}
