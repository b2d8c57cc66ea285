package dev.statute.conformance.wire;

/** How the body of a message ends (RFC 9112, 6.3). */
sealed interface BodyFraming {

  /**
   * After so many octets.
   *
   * @param octets the number; 0 where there is no body
   */
  record Length(long octets) implements BodyFraming {}

  /**
   * With the last chunk.
   *
   * @param isOnly whether there is no other transfer coding below
   */
  record Chunked(boolean isOnly) implements BodyFraming {}

  /** With the connection. */
  record UntilClose() implements BodyFraming {}

  /** Never: what follows is not HTTP/1.1 (RFC 9110, 7.8 and 9.3.6). */
  record Tunnel() implements BodyFraming {}

  /** There is no body. */
  BodyFraming NONE = new Length(0);
}
