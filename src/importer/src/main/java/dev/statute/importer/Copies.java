package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import java.util.List;

/** Makes contracts that differ from others in one part. */
final class Copies {

  private Copies() {}

  static PublishedOperation with(
      List<PublishedDeviation> deviations, PublishedOperation operation) {
    return operation(operation, operation.responses(), deviations);
  }

  static PublishedOperation withResponses(
      List<PublishedResponse> responses, PublishedOperation operation) {
    return operation(operation, responses, operation.deviations());
  }

  private static PublishedOperation operation(
      PublishedOperation operation,
      List<PublishedResponse> responses,
      List<PublishedDeviation> deviations) {
    return new PublishedOperation(
        operation.key(),
        operation.name(),
        operation.owner(),
        operation.method(),
        operation.path(),
        operation.doc(),
        operation.signature(),
        operation.lifecycle(),
        operation.security(),
        operation.requiredFields(),
        operation.contentLimit(),
        operation.inputs(),
        responses,
        deviations);
  }

  static PublishedContract with(
      List<PublishedOperation> operations,
      List<PublishedDeviation> deviations,
      PublishedContract contract) {
    return new PublishedContract(
        contract.name(),
        contract.version(),
        contract.role(),
        contract.path(),
        contract.parents(),
        contract.methods(),
        contract.doc(),
        contract.law(),
        contract.lifecycle(),
        contract.schemes(),
        operations,
        contract.types(),
        deviations);
  }
}
