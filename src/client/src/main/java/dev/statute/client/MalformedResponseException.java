package dev.statute.client;

import dev.statute.RawResponse;
import dev.statute.UnexpectedResponseException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a response has a declared status code, but lacks a declared field or body, or has one
 * that cannot be read: {@code GET /orders/1: 401 lacks WWW-Authenticate}.
 */
public final class MalformedResponseException extends UnexpectedResponseException {

  private static final long serialVersionUID = 1L;

  /**
   * Reports such a response.
   *
   * @param response what was received
   * @param cause what found it
   */
  public MalformedResponseException(RawResponse response, RuntimeException cause) {
    this(response, "is not what its status demands", cause);
  }

  /**
   * Reports such a response.
   *
   * @param response what was received
   * @param problem what is wrong, after the status code in the message
   * @param cause what found it, or {@code null}
   */
  public MalformedResponseException(
      RawResponse response, String problem, @Nullable Throwable cause) {
    super(response, response.request() + ": " + response.code() + " " + problem, cause);
  }
}
