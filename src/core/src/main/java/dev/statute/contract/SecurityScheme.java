package dev.statute.contract;

/**
 * A way to authenticate, which a contract declares under a name.
 *
 * @param name the name
 * @param kind the kind of credentials
 * @param realm the protection space (RFC 9110, 11.5); empty for none
 * @param isOfProxy whether clients authenticate to a proxy by it
 * @param parameter the name of the header field, parameter of the query or cookie that holds an API
 *     key; empty for other kinds
 * @param location where the API key is
 * @param format what the token is, for people, such as {@code JWT}; empty for what nobody says
 * @param authorizationUrl where OAuth 2.0 asks the owner of the resource; empty for nowhere
 * @param tokenUrl where OAuth 2.0 gives tokens; empty for nowhere
 * @param discoveryUrl where OpenID Connect describes itself; empty for nowhere
 * @param site where the source declares it
 * @param nameSite where the source names it
 */
public record SecurityScheme(
    String name,
    Kind kind,
    String realm,
    boolean isOfProxy,
    String parameter,
    Location location,
    String format,
    String authorizationUrl,
    String tokenUrl,
    String discoveryUrl,
    Site site,
    Site nameSite) {

  /** A kind of credentials. */
  public enum Kind {
    /** A user and a password (RFC 7617). */
    BASIC,
    /** A token (RFC 6750). */
    BEARER,
    /** A proof that the client knows a password (RFC 7616). */
    DIGEST,
    /** A key in a header field, a parameter of the query or a cookie. */
    API_KEY,
    /** A token of OAuth 2.0 (RFC 6749), sent as a bearer token. */
    OAUTH2,
    /** A token of OpenID Connect, sent as a bearer token. */
    OPEN_ID_CONNECT,
    /** A certificate of the client (RFC 8446, 4.4.2), which no message holds. */
    MUTUAL_TLS;

    /** Tells whether the credentials are a bearer token. */
    public boolean isBearer() {
      return this == BEARER || this == OAUTH2 || this == OPEN_ID_CONNECT;
    }
  }

  /** The part of a request that holds an API key. */
  public enum Location {
    /** A header field. */
    HEADER,
    /** A parameter of the query. */
    QUERY,
    /** A cookie. */
    COOKIE
  }
}
