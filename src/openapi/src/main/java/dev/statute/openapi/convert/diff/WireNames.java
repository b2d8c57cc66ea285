package dev.statute.openapi.convert.diff;

import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedType;
import java.util.List;

/**
 * Calls the constants of enums as messages have them: a document has one text for each, whether it
 * stands in JSON or in a query. Enums whose constants Jackson calls otherwise are taken to have
 * these texts in a query, too.
 */
final class WireNames {

  private static final String PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

  private WireNames() {}

  static PublishedContract of(PublishedContract contract) {
    return new PublishedContract(
        contract.name(),
        contract.version(),
        contract.role(),
        contract.path(),
        contract.parents(),
        contract.doc(),
        contract.law(),
        contract.lifecycle(),
        contract.schemes(),
        contract.operations(),
        contract.types().stream().map(WireNames::of).toList(),
        contract.deviations());
  }

  private static PublishedType of(PublishedType type) {
    return type.constants().isEmpty()
        ? type
        : new PublishedType(
            type.name(),
            type.kind(),
            type.typeParameters(),
            type.members(),
            type.constants().stream().map(WireNames::of).toList(),
            type.supertype(),
            type.subtypes(),
            type.annotations(),
            type.doc());
  }

  private static PublishedConstant of(PublishedConstant constant) {
    String name =
        constant.annotations().stream()
            .filter(use -> use.type().equals(PROPERTY))
            .flatMap(use -> use.value("value").stream())
            .map(WireNames::unquoted)
            .findFirst()
            .orElse(constant.name());
    return new PublishedConstant(name, List.of(), constant.doc());
  }

  /** Two texts are equal if their literals are; so escapes can stay. */
  private static String unquoted(String literal) {
    return literal.substring(1, literal.length() - 1);
  }
}
