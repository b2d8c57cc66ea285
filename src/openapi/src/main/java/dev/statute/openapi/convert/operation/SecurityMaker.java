package dev.statute.openapi.convert.operation;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentRequirement;
import dev.statute.openapi.model.DocumentScheme;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the ways to authenticate of contracts. */
public final class SecurityMaker {

  private final OpenApi api;
  private final Notes notes;
  private final Map<String, PublishedScheme> schemes = new LinkedHashMap<>();

  /** Reads the schemes of a document. */
  public SecurityMaker(OpenApi api, Notes notes) {
    this.api = api;
    this.notes = notes;
    for (DocumentScheme scheme : api.schemes()) {
      Optional<SecurityScheme.Kind> kind = kind(scheme);
      if (kind.isEmpty()) {
        notes.unsaid(
            scheme.place(),
            "security scheme of another kind",
            "operations do not ask for "
                + (scheme.scheme().isEmpty() ? scheme.type() : scheme.scheme()));
      } else {
        schemes.putIfAbsent(scheme.name(), scheme(scheme, kind.get()));
      }
    }
  }

  private static Optional<SecurityScheme.Kind> kind(DocumentScheme scheme) {
    return switch (scheme.type()) {
      case "http" ->
          switch (scheme.scheme().toLowerCase(Locale.ROOT)) {
            case "basic" -> Optional.of(SecurityScheme.Kind.BASIC);
            case "bearer" -> Optional.of(SecurityScheme.Kind.BEARER);
            case "digest" -> Optional.of(SecurityScheme.Kind.DIGEST);
            default -> Optional.empty();
          };
      case "apiKey" ->
          location(scheme).isPresent() && !scheme.parameter().isEmpty()
              ? Optional.of(SecurityScheme.Kind.API_KEY)
              : Optional.empty();
      case "oauth2" -> Optional.of(SecurityScheme.Kind.OAUTH2);
      case "openIdConnect" -> Optional.of(SecurityScheme.Kind.OPEN_ID_CONNECT);
      case "mutualTLS" -> Optional.of(SecurityScheme.Kind.MUTUAL_TLS);
      default -> Optional.empty();
    };
  }

  private static Optional<SecurityScheme.Location> location(DocumentScheme scheme) {
    return switch (scheme.in()) {
      case "header" -> Optional.of(SecurityScheme.Location.HEADER);
      case "query" -> Optional.of(SecurityScheme.Location.QUERY);
      case "cookie" -> Optional.of(SecurityScheme.Location.COOKIE);
      default -> Optional.empty();
    };
  }

  private PublishedScheme scheme(DocumentScheme scheme, SecurityScheme.Kind kind) {
    boolean needsRealm = kind == SecurityScheme.Kind.BASIC || kind == SecurityScheme.Kind.DIGEST;
    String said = scheme.node().text("x-statute-realm").orElse("").strip();
    if (needsRealm && said.isEmpty()) {
      notes.step(
          "realm", "called the protection space of a security scheme as the API", scheme.place());
    }
    return new PublishedScheme(
        name(scheme.name()),
        kind,
        needsRealm && said.isEmpty() ? realm() : said,
        false,
        scheme.parameter(),
        location(scheme).orElse(SecurityScheme.Location.HEADER),
        kind == SecurityScheme.Kind.BEARER ? scheme.node().text("bearerFormat").orElse("") : "",
        flow(scheme, "authorizationUrl"),
        flow(scheme, "tokenUrl"),
        scheme.node().text("openIdConnectUrl").orElse(""));
  }

  private String realm() {
    return api.title().isBlank() ? "api" : api.title().strip();
  }

  /** OpenAPI 3.1, 4.8.7.1: a name has letters, digits, dots, hyphens and underscores. */
  private static String name(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private static String flow(DocumentScheme scheme, String key) {
    return scheme.node().mapping("flows").map(flows -> flows.mappings().values()).stream()
        .flatMap(flows -> flows.stream())
        .flatMap((Node.Mapping flow) -> flow.text(key).stream())
        .findFirst()
        .orElse("");
  }

  /** Returns the schemes by what the document calls them. */
  public List<PublishedScheme> schemes() {
    return schemes.values().stream()
        .sorted(java.util.Comparator.comparing(PublishedScheme::name))
        .toList();
  }

  /** Returns the ways to authenticate of which clients use one; none if they need not. */
  List<PublishedRequirement> of(DocumentOperation operation) {
    List<PublishedRequirement> requirements = new ArrayList<>();
    for (DocumentRequirement requirement : api.securityOf(operation).orElse(List.of())) {
      of(requirement).filter(made -> !requirements.contains(made)).ifPresent(requirements::add);
    }
    boolean isOpen = requirements.stream().allMatch(made -> made.scheme().isEmpty());
    return isOpen ? List.of() : requirements;
  }

  /** RFC 6749, 3.3: a scope is printable ASCII without spaces, quotes and backslashes. */
  private static List<String> scopes(List<String> texts) {
    return texts.stream()
        .filter(text -> text.matches("[\\x21\\x23-\\x5B\\x5D-\\x7E]+"))
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<PublishedRequirement> of(DocumentRequirement requirement) {
    if (requirement.schemes().isEmpty()) {
      return Optional.of(new PublishedRequirement("", List.of()));
    }
    if (requirement.schemes().size() > 1) {
      notes.unsaid(
          requirement.place(), "several schemes together", "only the first of them is demanded");
    }
    Map.Entry<String, List<String>> first = requirement.schemes().entrySet().iterator().next();
    PublishedScheme scheme = schemes.get(first.getKey());
    if (scheme == null) {
      notes.unsaid(requirement.place(), "security scheme that is not there", "it is not demanded");
      return Optional.empty();
    }
    boolean hasScopes =
        scheme.kind() == SecurityScheme.Kind.OAUTH2
            || scheme.kind() == SecurityScheme.Kind.OPEN_ID_CONNECT
            || scheme.kind() == SecurityScheme.Kind.BEARER;
    return Optional.of(
        new PublishedRequirement(scheme.name(), hasScopes ? scopes(first.getValue()) : List.of()));
  }
}
