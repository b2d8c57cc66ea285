package dev.statute.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Says that content is not what it should be: malformed, or no value of the type that was asked
 * for. A server answers 400 (RFC 9110, 15.5.1).
 *
 * <p>The message goes to the client. It says where the fault is, and nothing about the inside of
 * the program; that is for the cause.
 */
public final class UnreadableContentException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Reports a fault.
   *
   * @param message what is wrong, for the client to read
   * @param cause what found it, for the log only, or {@code null}
   */
  public UnreadableContentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
