package dev.statute.change;

import dev.statute.contract.file.PublishedOperation;

/**
 * Finds the operations that two contracts have in common: those with the same method and the same
 * path, whatever its variables are called, and of the rest those with the same Java name. An
 * operation that only says where another one has moved to is not that other one.
 */
final class OperationMatcher {

  private final ContractPair contracts;

  private OperationMatcher(ContractPair contracts) {
    this.contracts = contracts;
  }

  /** Returns the same contracts with their operations in pairs. */
  static ContractPair match(ContractPair contracts) {
    OperationMatcher matcher = new OperationMatcher(contracts);
    Partners<PublishedOperation> partners =
        new Partners<>(contracts.before().operations(), contracts.after().operations())
            .match(operation -> matcher.task(operation) + " " + operation.key())
            .match(matcher::task)
            .match(PublishedOperation::key)
            .match(PublishedOperation::name)
            .match(operation -> Route.of(operation).shape());
    return new ContractPair(
        contracts.before(),
        contracts.after(),
        contracts.law(),
        contracts.now(),
        partners.pairs().stream()
            .map(
                pair ->
                    new OperationPair(
                        contracts,
                        pair.before(),
                        pair.after(),
                        InputPairs.of(pair.before(), pair.after())))
            .toList(),
        partners.removed(),
        partners.added());
  }

  /** Returns the method and the path, and whether it only forwards to another place. */
  private String task(PublishedOperation operation) {
    String shape = Route.of(operation).shape();
    return Route.isRedirection(operation, contracts.law()) ? shape + " forwards" : shape;
  }
}
