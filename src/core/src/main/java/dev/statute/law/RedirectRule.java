package dev.statute.law;

/**
 * What a client that follows a redirection does next (RFC 9110, 15.4).
 *
 * @param target for how long the other URI takes the place of this one
 * @param method what becomes of the method of the request
 * @param ground why
 */
public record RedirectRule(Target target, NextMethod method, Ground ground) {

  /** For how long the other URI takes the place of the target URI. */
  public enum Target implements Word {
    /** For good. */
    PERMANENT,
    /** For now; clients go on to use the target URI. */
    TEMPORARY,
    /** Never: it identifies another resource, which answers the request indirectly. */
    OTHER
  }

  /** What becomes of the method of a request that is redirected. */
  public enum NextMethod implements Word {
    /** It stays, with the content of the request. */
    KEPT,
    /** A client may turn POST into GET. */
    CHANGEABLE,
    /** It becomes GET, or stays HEAD. */
    RETRIEVAL
  }
}
