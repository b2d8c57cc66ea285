package dev.statute.contract.shape;

/** Tells whether a cache may answer a later request with a response (RFC 9111, 3 and 4). */
public enum Caching {
  /** No cache may store it. */
  FORBIDDEN("caches do not store it"),
  /** A cache reuses it only if it says more than the contract declares. */
  NONE("caches reuse it only if it says for how long"),
  /** A cache may reuse it, and has to guess for how long. */
  HEURISTIC("caches may reuse it, and guess for how long"),
  /** A cache may reuse it for as long as it says. */
  EXPLICIT("caches may reuse it for as long as it says");

  private final String words;

  Caching(String words) {
    this.words = words;
  }

  /** Returns what caches do with such a response, as a clause of a sentence. */
  public String words() {
    return words;
  }

  /** Tells whether a cache may. */
  public boolean isReusable() {
    return this == HEURISTIC || this == EXPLICIT;
  }
}
