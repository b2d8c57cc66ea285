package dev.statute.rule.terms;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.SecurityScheme.Kind;
import dev.statute.contract.Site;
import dev.statute.contract.Terms;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import dev.statute.text.Nearest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The schemes by which clients authenticate are declared, and can be used. */
final class SecuritySchemeCheck implements Check {

  @Override
  public String family() {
    return "security-scheme";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Contract contract = subject.contract();
    Set<String> names = new HashSet<>();
    for (SecurityScheme scheme : contract.securitySchemes()) {
      violation(scheme, names.add(scheme.name()))
          .ifPresent(violation -> violations.add(Basis.STRUCTURE, violation));
    }
    Stream.concat(Stream.of(contract.terms()), contract.operations().stream().map(Operation::terms))
        .map(Terms::security)
        .flatMap(Optional::stream)
        .flatMap(security -> security.alternatives().stream())
        .flatMap(requirement -> violations(requirement, List.copyOf(names)))
        .forEach(violation -> violations.add(Basis.STRUCTURE, violation));
  }

  private static Stream<Violation> violations(
      Security.Requirement requirement, List<String> declared) {
    Stream<Violation> scopes =
        requirement.scopes().stream()
            .filter(scope -> !isScope(scope))
            .map(scope -> noScope(requirement.site(), scope));
    return declared.contains(requirement.scheme())
        ? scopes
        : Stream.concat(Stream.of(unknown(requirement, declared)), scopes);
  }

  private static Violation unknown(Security.Requirement requirement, List<String> declared) {
    return Violation.at(
        requirement.site(),
        "there is no security scheme '" + requirement.scheme() + "'",
        "A scheme says which credentials clients need, and where they are.",
        Nearest.to(requirement.scheme(), declared)
            .<Fix>map(
                nearest ->
                    new Fix.Worded(
                        "Did you mean '" + nearest + "'?",
                        new Fix.SetText(requirement.site(), nearest)))
            .orElse(new Fix.Text("Declare a scheme of this name.")));
  }

  private static Violation noScope(Site site, String scope) {
    return Violation.at(
        site,
        "'" + scope + "' is not a scope",
        "A scope is printable ASCII without spaces, quotes and backslashes (RFC 6749, 3.3).",
        new Fix.Text("Write it like orders:write, and each scope by itself."));
  }

  /** RFC 6749, 3.3: {@code scope-token}. */
  private static boolean isScope(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> c > ' ' && c <= '~' && c != '"' && c != '\\');
  }

  private static Optional<Violation> violation(SecurityScheme scheme, boolean isNew) {
    String name = "the security scheme '" + scheme.name() + "'";
    if (!isNew) {
      return violation(
          scheme.nameSite(),
          name + " is declared twice",
          "Operations name it, so its name must tell it from others.",
          "Remove one, or rename it.");
    }
    if (scheme.kind() == Kind.API_KEY && scheme.parameter().isEmpty()) {
      return violation(
          scheme.site(),
          name + " does not say where the key is",
          "A key is in a header field, a parameter of the query or a cookie, which has a name.",
          "Add the name, such as parameter = \"X-Api-Key\".");
    }
    if ((scheme.kind() == Kind.BASIC || scheme.kind() == Kind.DIGEST) && scheme.realm().isEmpty()) {
      return violation(
          scheme.site(),
          name + " has no realm",
          "Its challenge must name the protection space (RFC 7617, 2, and RFC 7616, 3.3).",
          "Add a realm, such as realm = \"orders\".");
    }
    return scheme.realm().chars().allMatch(SecuritySchemeCheck::isInRealm)
        ? Optional.empty()
        : violation(
            scheme.site(),
            "the realm of " + name + " has characters that a field cannot carry",
            "A realm is a quoted string (RFC 9110, 5.6.4 and 11.5).",
            "Write it in printable ASCII.");
  }

  private static Optional<Violation> violation(Site site, String what, String why, String fix) {
    return Optional.of(Violation.at(site, what, why, new Fix.Text(fix)));
  }

  private static boolean isInRealm(int c) {
    return c >= ' ' && c <= 0xFF && !(c >= 0x7F && c < 0xA0);
  }
}
