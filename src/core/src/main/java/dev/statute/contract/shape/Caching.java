package dev.statute.contract.shape;

/** Tells whether a cache may answer a later request with a response (RFC 9111, 3 and 4). */
public enum Caching {
  /** No cache may store it. */
  FORBIDDEN,
  /** A cache reuses it only if it says more than the contract declares. */
  NONE,
  /** A cache may reuse it, and has to guess for how long. */
  HEURISTIC,
  /** A cache may reuse it for as long as it says. */
  EXPLICIT;

  /** Tells whether a cache may. */
  public boolean isReusable() {
    return this == HEURISTIC || this == EXPLICIT;
  }
}
