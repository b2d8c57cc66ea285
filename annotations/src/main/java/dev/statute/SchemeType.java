package dev.statute;

/** The kinds of credentials by which clients authenticate ({@link SecurityScheme}). */
public enum SchemeType {
  /** A user and a password (RFC 7617). */
  BASIC,
  /** A token (RFC 6750). */
  BEARER,
  /** A proof that the client knows a password (RFC 7616). */
  DIGEST,
  /** A key in a header field, a parameter of the query or a cookie. */
  API_KEY,
  /** A token of OAuth 2.0 (RFC 6749), sent as a bearer token (RFC 6750). */
  OAUTH2,
  /** A token of OpenID Connect, sent as a bearer token (RFC 6750). */
  OPEN_ID_CONNECT,
  /** A certificate of the client (RFC 8446, 4.4.2), which belongs to the connection. */
  MUTUAL_TLS
}
