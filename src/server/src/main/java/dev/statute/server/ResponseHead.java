package dev.statute.server;

import dev.statute.field.Fields;
import java.util.Objects;

/**
 * What a response begins with, and how its content is to be framed (RFC 9112, 6).
 *
 * <p>Where content follows, {@code Content-Length} is among the fields if its length is known.
 * Where none follows, that field is there if it has to be sent: as zero, or in a response to HEAD
 * with the length that a response to GET would have.
 *
 * @param code a final status code
 * @param fields the header fields in order; never {@code Connection}, {@code Transfer-Encoding} or
 *     others that belong to the connection (RFC 9110, 7.6.1), which the adapter sets
 * @param hasContent whether content follows
 * @param isLast whether the connection is to be closed after the response (RFC 9112, 9.6)
 */
public record ResponseHead(int code, Fields fields, boolean hasContent, boolean isLast) {

  /**
   * Checks that all is there.
   *
   * @param code a final status code
   * @param fields the header fields
   * @param hasContent whether content follows
   * @param isLast whether the connection is to be closed
   */
  public ResponseHead {
    Objects.requireNonNull(fields, "fields");
  }
}
