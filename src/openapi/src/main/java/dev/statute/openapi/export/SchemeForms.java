package dev.statute.openapi.export;

import dev.statute.contract.SecurityScheme.Kind;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Writes security schemes. */
final class SchemeForms {

  /** The protection space (RFC 9110, 11.5), for which OpenAPI has no key. */
  static final String REALM = "x-statute-realm";

  private final boolean isOld;

  /**
   * Makes one.
   *
   * @param isOld whether OpenAPI 3.0 is written
   */
  SchemeForms(boolean isOld) {
    this.isOld = isOld;
  }

  /** Returns why OpenAPI cannot say a scheme; nothing if it can. */
  Optional<String> whyNot(PublishedScheme scheme) {
    if (scheme.isOfProxy()) {
      return Optional.of("OpenAPI has no schemes for authentication to proxies");
    }
    return isOld && scheme.kind() == Kind.MUTUAL_TLS
        ? Optional.of("OpenAPI 3.0 has no scheme for certificates of clients; 3.1 has")
        : Optional.empty();
  }

  /** Tells whether OpenAPI 3.0 knows scopes of a scheme, too. */
  boolean hasScopes(PublishedScheme scheme) {
    String type = type(scheme);
    return type.equals("oauth2") || type.equals("openIdConnect");
  }

  /**
   * Returns a scheme.
   *
   * @param scopes the scopes that operations ask for
   */
  Node.Mapping of(PublishedScheme scheme, SortedSet<String> scopes) {
    String type = type(scheme);
    MappingBuilder node = new MappingBuilder().put("type", type);
    switch (type) {
      case "apiKey" ->
          node.put("in", scheme.location().name().toLowerCase(Locale.ROOT))
              .put("name", scheme.parameter());
      case "oauth2" -> node.put("flows", flows(scheme, scopes));
      case "openIdConnect" -> node.put("openIdConnectUrl", scheme.discoveryUrl());
      case "http" ->
          node.put(
                  "scheme",
                  scheme.kind().isBearer()
                      ? Kind.BEARER.name().toLowerCase(Locale.ROOT)
                      : scheme.kind().name().toLowerCase(Locale.ROOT))
              .putText("bearerFormat", scheme.format());
      default -> {
        // A certificate needs no more.
      }
    }
    return node.putText(REALM, scheme.realm()).build();
  }

  /** OAuth 2.0 and OpenID Connect need URLs; without them the token is one that clients bear. */
  private static String type(PublishedScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC, BEARER, DIGEST -> "http";
      case API_KEY -> "apiKey";
      case MUTUAL_TLS -> "mutualTLS";
      case OAUTH2 ->
          scheme.authorizationUrl().isEmpty() && scheme.tokenUrl().isEmpty() ? "http" : "oauth2";
      case OPEN_ID_CONNECT -> scheme.discoveryUrl().isEmpty() ? "http" : "openIdConnect";
    };
  }

  private static Node.Mapping flows(PublishedScheme scheme, SortedSet<String> scopes) {
    String name =
        scheme.tokenUrl().isEmpty()
            ? "implicit"
            : scheme.authorizationUrl().isEmpty() ? "clientCredentials" : "authorizationCode";
    Map<String, Node> descriptions = new LinkedHashMap<>();
    scopes.forEach(scope -> descriptions.put(scope, Node.text("")));
    Node.Mapping flow =
        new MappingBuilder()
            .putText("authorizationUrl", scheme.authorizationUrl())
            .putText("tokenUrl", scheme.tokenUrl())
            .put("scopes", Node.Mapping.of(descriptions))
            .build();
    return Node.Mapping.of(Map.of(name, flow));
  }
}
