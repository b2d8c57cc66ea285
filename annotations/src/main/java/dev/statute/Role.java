package dev.statute;

/** The role of a server: origin server, gateway or proxy (RFC 9110, 3.6 and 3.7). */
public enum Role {
  /** The server that holds the resource (RFC 9110, 3.6). */
  ORIGIN,
  /** An intermediary that clients take for an origin server: a reverse proxy (RFC 9110, 3.7). */
  GATEWAY,
  /** An intermediary that clients choose, or that a network puts before them (RFC 9110, 3.7). */
  PROXY
}
