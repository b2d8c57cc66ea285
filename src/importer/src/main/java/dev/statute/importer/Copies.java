package dev.statute.importer;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.List;

/** Makes contracts that differ from others in one part. */
final class Copies {

  private Copies() {}

  static PublishedOperation with(
      List<PublishedDeviation> deviations, PublishedOperation operation) {
    return operation(
        operation, operation.security(), operation.inputs(), operation.responses(), deviations);
  }

  static PublishedOperation withResponses(
      List<PublishedResponse> responses, PublishedOperation operation) {
    return operation(
        operation, operation.security(), operation.inputs(), responses, operation.deviations());
  }

  static PublishedOperation withInputs(List<PublishedInput> inputs, PublishedOperation operation) {
    return operation(
        operation, operation.security(), inputs, operation.responses(), operation.deviations());
  }

  static PublishedOperation withSecurity(
      List<PublishedRequirement> security, PublishedOperation operation) {
    return operation(
        operation, security, operation.inputs(), operation.responses(), operation.deviations());
  }

  static PublishedResponse withContent(List<PublishedContent> content, PublishedResponse response) {
    return new PublishedResponse(
        response.key(),
        response.status(),
        response.record(),
        response.components(),
        response.isCommon(),
        content,
        response.isContentOpen(),
        response.problemType(),
        response.fields(),
        response.caching(),
        response.doc());
  }

  static PublishedInput withContent(
      List<PublishedContent> content, TypeUse type, PublishedInput input) {
    return input(type, content, input.annotations(), input);
  }

  static PublishedInput withAnnotations(List<AnnotationUse> annotations, PublishedInput input) {
    return input(input.type(), input.content(), annotations, input);
  }

  private static PublishedInput input(
      TypeUse type,
      List<PublishedContent> content,
      List<AnnotationUse> annotations,
      PublishedInput input) {
    return new PublishedInput(
        input.name(),
        type,
        input.source(),
        input.key(),
        input.isRequired(),
        input.style(),
        input.defaults(),
        input.isRest(),
        input.members(),
        content,
        annotations,
        input.doc());
  }

  private static PublishedOperation operation(
      PublishedOperation operation,
      List<PublishedRequirement> security,
      List<PublishedInput> inputs,
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
        security,
        operation.requiredFields(),
        operation.contentLimit(),
        inputs,
        responses,
        deviations);
  }

  static PublishedContract withTypes(List<PublishedType> types, PublishedContract contract) {
    return contract(contract.operations(), types, contract.deviations(), contract);
  }

  static PublishedContract with(
      List<PublishedOperation> operations,
      List<PublishedDeviation> deviations,
      PublishedContract contract) {
    return contract(operations, contract.types(), deviations, contract);
  }

  private static PublishedContract contract(
      List<PublishedOperation> operations,
      List<PublishedType> types,
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
        types,
        deviations);
  }
}
