package dev.statute.openapi.testing.value;

import org.jspecify.annotations.Nullable;

/** No value of a Java type can be made. */
public final class NoValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  NoValueException(String reason) {
    this(reason, null);
  }

  NoValueException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /**
   * Returns which value cannot be made, and why.
   *
   * @return that, for people
   */
  public String reason() {
    return reason;
  }
}
