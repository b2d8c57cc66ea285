package dev.statute.law;

/** The role of the sender of a response, or of its recipient (RFC 9110, 3.3, 3.6 and 3.7). */
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
  CACHE,
  /** Who asks: a contract in this role describes the server of others. */
  CLIENT;

  /**
   * Tells whether a server of this role can act in another. To its clients, a gateway is the origin
   * server. A proxy may transform, and a network may put it before its clients; any intermediary
   * may have a cache (RFC 9110, 3.7, 3.8 and 7.7).
   */
  public boolean canActAs(Role other) {
    return this == other
        || switch (other) {
          case TRANSFORMING_PROXY, INTERCEPTING_PROXY -> this == PROXY;
          case ORIGIN -> this == GATEWAY;
          case CACHE -> this == PROXY || this == GATEWAY;
          default -> false;
        };
  }
}
