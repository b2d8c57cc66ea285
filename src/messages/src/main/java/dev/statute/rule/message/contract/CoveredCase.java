package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedResponse;

/**
 * A response that an operation declares.
 *
 * @param operation the operation
 * @param response the response
 */
record CoveredCase(DeclaredOperation operation, PublishedResponse response) {

  /** Tells two cases of the same interface and method apart. */
  String key() {
    return operation.contract().name() + '#' + operation.operation().key() + '#' + response.key();
  }
}
