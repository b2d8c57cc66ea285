package dev.statute.rule.message.contract;

import java.util.List;

/** What contracts have for a request. */
public sealed interface ContractMatch {

  /**
   * An operation of it.
   *
   * @param operation the operation; for HEAD that of GET, unless the contract has its own
   */
  record Found(DeclaredOperation operation) implements ContractMatch {}

  /**
   * Operations of the path, but of other methods.
   *
   * @param operations these operations, at least one
   */
  record OtherMethods(List<DeclaredOperation> operations) implements ContractMatch {

    /** Copies the list. */
    public OtherMethods {
      operations = List.copyOf(operations);
    }
  }

  /** The target is below the base, but no operation has the path. */
  record UnknownPath() implements ContractMatch {}

  /** The target is not below the base, or is not about a path. */
  record Elsewhere() implements ContractMatch {}
}
