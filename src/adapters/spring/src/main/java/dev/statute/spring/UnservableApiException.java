package dev.statute.spring;

import org.jspecify.annotations.Nullable;

/**
 * An application cannot serve an API that one of its beans implements. The message names both, and
 * says what to do.
 */
public final class UnservableApiException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and what to do
   */
  public UnservableApiException(String message) {
    this(message, null);
  }

  /**
   * Makes the exception.
   *
   * @param message what is wrong, and what to do
   * @param cause what showed it
   */
  public UnservableApiException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
