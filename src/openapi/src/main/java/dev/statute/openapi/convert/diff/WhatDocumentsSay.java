package dev.statute.openapi.convert.diff;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.Role;
import dev.statute.openapi.convert.operation.KnownFields;

/** Leaves out of contracts what no document says, so that both sides lack it. */
final class WhatDocumentsSay {

  private WhatDocumentsSay() {}

  static PublishedContract of(PublishedContract contract) {
    return new PublishedContract(
        contract.name(),
        contract.version(),
        Role.ORIGIN,
        contract.path(),
        contract.parents(),
        contract.doc(),
        contract.law(),
        contract.lifecycle(),
        contract.schemes().stream().map(WhatDocumentsSay::withoutRealm).toList(),
        contract.operations().stream().map(WhatDocumentsSay::of).toList(),
        contract.types(),
        contract.deviations());
  }

  private static PublishedOperation of(PublishedOperation operation) {
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
        operation.inputs().stream().filter(input -> !isIgnored(input)).toList(),
        operation.responses(),
        operation.deviations());
  }

  private static boolean isIgnored(PublishedInput input) {
    return input.source() == InputSource.CONTEXT
        || (input.source() == InputSource.HEADER && KnownFields.isIgnoredInRequests(input.key()));
  }

  private static PublishedScheme withoutRealm(PublishedScheme scheme) {
    return new PublishedScheme(
        scheme.name(),
        scheme.kind(),
        "",
        scheme.isOfProxy(),
        scheme.parameter(),
        scheme.location(),
        scheme.format(),
        scheme.authorizationUrl(),
        scheme.tokenUrl(),
        scheme.discoveryUrl());
  }
}
