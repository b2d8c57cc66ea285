package dev.statute;

/**
 * The role of a server: origin server, gateway or proxy (RFC 9110, 3.6 and 3.7); or that of a
 * client of a server which is not ours.
 */
public enum Role {
  /** The server that holds the resource (RFC 9110, 3.6). */
  ORIGIN,
  /** An intermediary that clients take for an origin server: a reverse proxy (RFC 9110, 3.7). */
  GATEWAY,
  /** An intermediary that clients choose, or that a network puts before them (RFC 9110, 3.7). */
  PROXY,
  /**
   * None: the interface describes the server of others, for clients (RFC 9110, 3.3). Whether that
   * server keeps the law is not for this interface to say, so rules about what a server owes are
   * silent, and each header field of a response may be absent: its component is nullable. Routes
   * cannot be generated.
   */
  CLIENT
}
