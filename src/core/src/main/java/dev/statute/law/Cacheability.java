package dev.statute.law;

/**
 * Tells whether a cache may store a response with a status (RFC 9110, 15.1; RFC 9111, 3 and 4.2.2).
 */
public enum Cacheability implements Word {
  /** Also without explicit freshness. */
  HEURISTICALLY("caches may store it, even if it does not say for how long"),
  /** Only with explicit freshness. */
  EXPLICITLY("caches may store it only if it says for how long"),
  /** Not at all. */
  NEVER("caches do not store it");

  private final String words;

  Cacheability(String words) {
    this.words = words;
  }

  /** Returns what caches do with such a response, as a clause of a sentence. */
  public String words() {
    return words;
  }
}
