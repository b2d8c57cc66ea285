package dev.statute.openapi.judge.rule;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Terms;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The security schemes that operations name are declared. */
final class SchemeCheck implements Check {

  /** The family, for which documents have a check of their own. */
  static final String FAMILY = "security-scheme";

  @Override
  public String family() {
    return FAMILY;
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    List<String> declared =
        contract.securitySchemes().stream().map(SecurityScheme::name).distinct().toList();
    Stream.concat(Stream.of(contract.terms()), contract.operations().stream().map(Operation::terms))
        .map(Terms::security)
        .flatMap(Optional::stream)
        .flatMap(security -> security.alternatives().stream())
        .filter(requirement -> !declared.contains(requirement.scheme()))
        .forEach(requirement -> violations.add(Basis.STRUCTURE, unknown(requirement, declared)));
  }

  private static Violation unknown(Security.Requirement requirement, List<String> declared) {
    return Violation.at(
        requirement.site(),
        "there is no security scheme " + Printable.quoted(requirement.scheme()),
        "A requirement names a scheme of the document, which says what credentials clients need.",
        new Fix.Text(
            Nearest.to(requirement.scheme(), declared)
                .map(nearest -> "Did you mean " + Printable.quoted(nearest) + "?")
                .orElse("Declare a security scheme of this name, or remove the requirement.")));
  }
}
