package dev.statute.rule.terms;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.Role;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.List;
import java.util.Set;

/** An operation that asks for credentials says which. */
final class AuthenticationCheck implements Check {

  private static final Set<Role> PROXIES =
      Set.of(Role.PROXY, Role.TRANSFORMING_PROXY, Role.INTERCEPTING_PROXY);

  @Override
  public String family() {
    return "authentication";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    Authentication authentication = subject.law().general().authentication();
    if (authentication != null) {
      check(subject.contract(), authentication, false, violations);
      // Another server may not ask so at all, as another rule says.
      if (PROXIES.contains(subject.role())) {
        check(subject.contract(), authentication, true, violations);
      }
    }
  }

  private static void check(
      Contract contract, Authentication authentication, boolean isProxy, Violations violations) {
    int status = authentication.to(isProxy).status();
    for (Response response : contract.declaredResponses()) {
      if (response.knownStatus().filter(known -> known.code() == status).isPresent()) {
        contract.operations().stream()
            .filter(operation -> contract.responsesOf(operation).contains(response))
            .filter(operation -> !isOwed(contract, operation, isProxy))
            .findFirst()
            .ifPresent(
                operation ->
                    violations.add(Basis.DOUBT, violation(operation, response, authentication)));
      }
    }
  }

  /** Tells whether a scheme of an operation asks by such a response. */
  private static boolean isOwed(Contract contract, Operation operation, boolean isProxy) {
    List<Security.Requirement> alternatives =
        contract.securityOf(operation).map(Security::alternatives).orElse(List.of());
    return alternatives.stream()
        .flatMap(requirement -> contract.securityScheme(requirement.scheme()).stream())
        .anyMatch(
            scheme ->
                scheme.isOfProxy() == isProxy && scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS);
  }

  private static Violation violation(
      Operation operation, Response response, Authentication authentication) {
    return Violation.of(
        response.statusSite(),
        operation.site(),
        response.status().title() + " asks for credentials, but no scheme says which",
        authentication.clause()
            + ": clients authenticate by a scheme, which they should know from the contract.",
        new Fix.Secure(operation));
  }
}
