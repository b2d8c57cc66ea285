package dev.statute.field;

import java.util.Locale;

/** Why a request with a bearer token is refused (RFC 6750, 3.1). */
public enum BearerError {
  /**
   * The request lacks a parameter, repeats one, or is malformed otherwise; it is best answered with
   * 400.
   */
  INVALID_REQUEST,
  /** The token is expired, revoked or malformed; it is best answered with 401. */
  INVALID_TOKEN,
  /** The request needs more than the token grants; it is best answered with 403. */
  INSUFFICIENT_SCOPE;

  /**
   * Gives the error code.
   *
   * @return the value of the parameter {@code error}, such as {@code invalid_token}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
