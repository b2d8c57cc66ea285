package dev.statute;

/** The part of a request that holds an API key ({@link SecurityScheme}). */
public enum KeyLocation {
  /** A header field. */
  HEADER,
  /** A parameter of the query. */
  QUERY,
  /** A cookie. */
  COOKIE
}
