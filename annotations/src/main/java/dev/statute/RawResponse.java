package dev.statute;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import java.util.Optional;

/**
 * A response as a client received it, before it is read as a declared response. An {@link
 * UnexpectedResponseException} keeps its data.
 */
public interface RawResponse {

  /**
   * Names the request.
   *
   * @return its method and path; not its query, in which there may be a secret
   */
  String request();

  /**
   * Returns the status code.
   *
   * @return the code that was received, whether it is a valid one or not (RFC 9110, 15)
   */
  int code();

  /**
   * Returns the header fields.
   *
   * @return the fields
   */
  Fields fields();

  /**
   * Returns the start of the content.
   *
   * @return its first octets, at most 1 MiB of them, with its media type, or {@code
   *     application/octet-stream} if there is none; no octets of a streamed response
   */
  Content excerpt();

  /**
   * Tells how the server refused the request before its operation was called.
   *
   * @return the problem detail that the server gave; empty if the operation may have been called,
   *     as far as the response says
   */
  Optional<Problem> refusal();
}
