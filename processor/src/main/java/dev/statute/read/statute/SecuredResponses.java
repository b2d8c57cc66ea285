package dev.statute.read.statute;

import dev.statute.compiler.Places;
import dev.statute.contract.Body;
import dev.statute.contract.Representation;
import dev.statute.contract.Response;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.declaration.ContentProblem;
import dev.statute.declaration.ResponseDeclaration;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.runtime.RuntimeType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the responses that come with authentication: one that asks for it, one that refuses. */
final class SecuredResponses {

  private final Law law;
  private final Places places;
  private final List<SecurityScheme> schemes;

  SecuredResponses(Law law, Places places, List<SecurityScheme> schemes) {
    this.law = law;
    this.places = places;
    this.schemes = schemes;
  }

  /**
   * Returns those of an operation that are not declared, whatever their name.
   *
   * @param declared the responses of the operation
   */
  List<ResponseDeclaration> of(Security security, List<ResponseDeclaration> declared) {
    Set<Integer> codes = new LinkedHashSet<>();
    for (Security.Requirement requirement : security.alternatives()) {
      schemes.stream()
          .filter(scheme -> scheme.name().equals(requirement.scheme()))
          .findFirst()
          .ifPresent(scheme -> addCodes(scheme, codes));
    }
    return codes.stream()
        .flatMap(code -> law.status(code).stream())
        .filter(status -> declared.stream().noneMatch(own -> own.status().equals(status)))
        .map(status -> response(status, places.addAgain(security.site())))
        .toList();
  }

  private void addCodes(SecurityScheme scheme, Set<Integer> codes) {
    Authentication authentication = law.general().authentication();
    if (authentication == null) {
      return;
    }
    Authentication.Party party = authentication.to(scheme.isOfProxy());
    // A certificate belongs to the connection, so that no response asks for one.
    if (scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS) {
      codes.add(party.status());
    }
    codes.add(party.refusal());
  }

  private ResponseDeclaration response(Status status, Site site) {
    String problem = RuntimeType.PROBLEM.qualifiedName();
    Body body =
        new Body.Known(
            List.of(
                new Representation(problem, Optional.of(law.general().problems().mediaType()))));
    Response response =
        new Response(
            new StatusRef.Known(status), "", body, List.of(), "", site, site, site, site, site);
    return new ResponseDeclaration(
        response,
        "",
        RuntimeType.PROBLEM.className(),
        ContentProblem.NONE,
        problem,
        "",
        RuntimeType.SECURED.simpleName(),
        List.of());
  }
}
