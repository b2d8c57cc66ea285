package dev.statute.openapi.testing.message;

import java.io.IOException;

/** Thrown if what was received is not a response of HTTP/1.1 (RFC 9112). */
public final class MalformedAnswerException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what was received
   */
  public MalformedAnswerException(String message) {
    super(message);
  }
}
