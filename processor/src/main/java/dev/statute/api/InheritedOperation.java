package dev.statute.api;

/**
 * An operation of an interface that another one extends.
 *
 * @param inherited the operation with its contract
 * @param api its interface
 * @param operation its method
 */
public record InheritedOperation(
    dev.statute.contract.InheritedOperation inherited, Api api, Operation operation) {

  /** Returns the simple name of its interface. */
  public String owner() {
    return inherited.owner();
  }
}
