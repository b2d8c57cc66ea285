package dev.statute.declaration;

import dev.statute.contract.InheritedOperation;

/**
 * An operation of an interface that another one extends.
 *
 * @param inherited the operation with its contract
 * @param api its interface
 * @param operation its method
 */
public record InheritedDeclaration(
    InheritedOperation inherited, ApiDeclaration api, OperationDeclaration operation) {

  /** Returns the simple name of its interface. */
  public String owner() {
    return inherited.owner();
  }
}
