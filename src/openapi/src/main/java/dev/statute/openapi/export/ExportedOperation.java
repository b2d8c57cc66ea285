package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;

/**
 * An operation that goes into the document.
 *
 * @param contract the contract that it is taken from
 * @param operation the operation
 * @param tag the tag of its interface
 * @param id its id in the document
 */
record ExportedOperation(
    PublishedContract contract, PublishedOperation operation, String tag, String id) {

  /** Returns its place in the contract file. */
  Pointer pointer() {
    return Pointer.operation(operation.key());
  }
}
