package dev.statute.openapi.convert.diff;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.Role;

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
        contract.operations(),
        contract.types(),
        contract.deviations());
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
