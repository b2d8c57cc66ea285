package dev.statute.field.intermediary;

import java.util.Arrays;
import java.util.Optional;

/** Why a cache forwarded a request, from the most specific reason to the least (RFC 9211, 2.2). */
public enum ForwardReason {
  /** The cache was configured not to handle the request. */
  BYPASS("bypass"),
  /** The semantics of the method require that the request is forwarded. */
  METHOD("method"),
  /** No stored response has the URI of the request. */
  URI_MISS("uri-miss"),
  /** No stored response with the URI was chosen by such request fields. */
  VARY_MISS("vary-miss"),
  /** No stored response satisfies the request, for one of the two reasons above. */
  MISS("miss"),
  /** A stored response is fresh, but the request does not allow to use it. */
  REQUEST("request"),
  /** The stored response is stale. */
  STALE("stale"),
  /** The stored response lacks some of the ranges. */
  PARTIAL("partial");

  private final String token;

  ForwardReason(String token) {
    this.token = token;
  }

  /**
   * Returns the Token of the reason.
   *
   * @return such as {@code uri-miss}
   */
  public String token() {
    return token;
  }

  /**
   * Finds a reason.
   *
   * @param token any Token
   * @return the reason, if it is one of these
   */
  public static Optional<ForwardReason> find(String token) {
    return Arrays.stream(values()).filter(reason -> reason.token.equals(token)).findFirst();
  }
}
