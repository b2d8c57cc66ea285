package dev.statute.change;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import java.util.List;

/**
 * A response that an operation had and still has.
 *
 * @param operation the operation
 * @param before what it was
 * @param after what it is
 */
public record ResponsePair(
    OperationPair operation, PublishedResponse before, PublishedResponse after) {

  /** Returns the law of the new contract. */
  public Law law() {
    return operation.law();
  }

  /** Tells whether it still has the same status. */
  public boolean hasSameStatus() {
    return before.status().equals(after.status());
  }

  /** Returns the old status as the law knows it. */
  public AnsweredStatus statusBefore() {
    return new AnsweredStatus(before, law());
  }

  /** Returns the new status as the law knows it. */
  public AnsweredStatus status() {
    return new AnsweredStatus(after, law());
  }

  /** Returns where the old contract has it. */
  public Pointer beforePlace() {
    return Pointer.response(operation.before().key(), before.key());
  }

  /** Returns where the new contract has it. */
  public Pointer afterPlace() {
    return Pointer.response(operation.after().key(), after.key());
  }

  /** Returns what is the same for the operations that have the response in common. */
  public Object identity() {
    return before.isCommon() && after.isCommon()
        ? List.of(before.key(), after.key())
        : List.of(operation.after().key(), before.key(), after.key());
  }
}
