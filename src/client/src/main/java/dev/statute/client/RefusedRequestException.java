package dev.statute.client;

import dev.statute.RawResponse;
import dev.statute.UnexpectedResponseException;

/**
 * Thrown if the server refused a request before it called the operation, and the response has a
 * declared status but does not match the declaration otherwise: {@code PUT /images/1: 413 by the
 * server itself, before the operation}. The request had no effect.
 *
 * <p>{@link #refusal()} is the problem detail that the server gave. A refusal that is what the
 * contract declares becomes a reply like any other, and one whose status it does not declare an
 * {@code UndeclaredResponseException}, whose {@link #refusal()} is there too.
 */
public final class RefusedRequestException extends UnexpectedResponseException {

  private static final long serialVersionUID = 1L;

  /**
   * Reports such a response.
   *
   * @param response what was received
   * @param cause what found it
   */
  public RefusedRequestException(RawResponse response, RuntimeException cause) {
    super(
        response,
        response.request()
            + ": the server refused the request with "
            + response.code()
            + ", before it called the operation",
        cause);
  }
}
