package dev.statute.server.sink;

import dev.statute.field.Fields;
import java.util.Objects;

/**
 * The status code, header fields and framing of a response (RFC 9112, 6).
 *
 * @param code a final status code
 * @param fields the header fields in order; never {@code Content-Length}, {@code Connection},
 *     {@code Transfer-Encoding} or others that belong to the message or the connection (RFC 9110,
 *     7.6.1), which the adapter sets
 * @param framing whether content follows, and what {@code Content-Length} is
 * @param isLast whether the connection is to be closed after the response (RFC 9112, 9.6)
 */
public record ResponseHead(int code, Fields fields, Framing framing, boolean isLast) {

  /**
   * Checks that all is there.
   *
   * @param code a final status code
   * @param fields the header fields
   * @param framing whether content follows, and what its length is
   * @param isLast whether the connection is to be closed
   */
  public ResponseHead {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(framing, "framing");
  }
}
