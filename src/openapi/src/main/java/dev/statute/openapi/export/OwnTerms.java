package dev.statute.openapi.export;

import dev.statute.contract.file.LawUse.OwnTerm;
import dev.statute.contract.file.PublishedContract;
import java.util.Optional;

/** Finds what a contract says of the statuses and header fields that its company has defined. */
final class OwnTerms {

  private OwnTerms() {}

  /**
   * Returns what a term means, after its name or type and a colon.
   *
   * @param name its name, in any case; of a status its code
   */
  static Optional<String> meaning(PublishedContract contract, OwnTerm.Kind kind, String name) {
    return contract.law().own().stream()
        .filter(term -> term.kind() == kind && term.name().equalsIgnoreCase(name))
        .map(OwnTerm::meaning)
        .findFirst();
  }
}
