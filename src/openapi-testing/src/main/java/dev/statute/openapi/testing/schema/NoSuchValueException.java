package dev.statute.openapi.testing.schema;

/** Thrown if no value was found that matches a schema. */
final class NoSuchValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message why there is none
   */
  NoSuchValueException(String message) {
    super(message);
  }
}
