package dev.statute.openapi.judge.subject;

import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.SecurityScheme.Kind;
import dev.statute.contract.SecurityScheme.Location;
import dev.statute.contract.Site;
import dev.statute.openapi.model.DocumentRequirement;
import dev.statute.openapi.model.DocumentScheme;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how clients of a document authenticate. */
final class SecurityReader {

  private final OpenApi api;
  private final SiteTable sites;

  SecurityReader(OpenApi api, SiteTable sites) {
    this.api = api;
    this.sites = sites;
  }

  List<SecurityScheme> schemes() {
    return api.schemes().stream().map(this::scheme).toList();
  }

  private SecurityScheme scheme(DocumentScheme scheme) {
    Site site = sites.at(scheme.place());
    return new SecurityScheme(
        scheme.name(),
        kind(scheme),
        "",
        false,
        scheme.parameter(),
        location(scheme.in()),
        "",
        "",
        "",
        "",
        site,
        site);
  }

  /** A scheme of HTTP that the contract has no word for asks with a challenge, as tokens do. */
  private static Kind kind(DocumentScheme scheme) {
    return switch (scheme.type()) {
      case "apiKey" -> Kind.API_KEY;
      case "oauth2" -> Kind.OAUTH2;
      case "openIdConnect" -> Kind.OPEN_ID_CONNECT;
      case "mutualTLS" -> Kind.MUTUAL_TLS;
      default ->
          switch (scheme.scheme()) {
            case "basic" -> Kind.BASIC;
            case "digest" -> Kind.DIGEST;
            default -> Kind.BEARER;
          };
    };
  }

  private static Location location(String in) {
    return switch (in) {
      case "query" -> Location.QUERY;
      case "cookie" -> Location.COOKIE;
      default -> Location.HEADER;
    };
  }

  /** Reads what a document or an operation requires; nothing where it does not say it. */
  Optional<Security> of(Optional<List<DocumentRequirement>> requirements) {
    return requirements.map(
        alternatives -> {
          List<Security.Requirement> all = new ArrayList<>();
          Site first = null;
          for (DocumentRequirement alternative : alternatives) {
            Site site = sites.at(alternative.place());
            first = first == null ? site : first;
            alternative
                .schemes()
                .forEach((name, scopes) -> all.add(new Security.Requirement(name, scopes, site)));
          }
          return new Security(all, first == null ? sites.at(api.root().place()) : first);
        });
  }
}
