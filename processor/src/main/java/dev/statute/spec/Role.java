package dev.statute.spec;

/** Who sends a response (RFC 9110, 3.6 and 3.7). */
public enum Role implements Word {
  /** The server that holds the resource. */
  ORIGIN,
  /** An intermediary that acts as an origin server. */
  GATEWAY,
  /** An intermediary that the client chose. */
  PROXY,
  /** A proxy that changes content. */
  TRANSFORMING_PROXY,
  /** An intermediary that nobody chose. */
  INTERCEPTING_PROXY,
  /** A store of earlier responses. */
  CACHE
}
