package dev.statute.bench.load;

/** Says that a server did not answer as it must. */
final class WrongResponseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongResponseException(String message) {
    super(message);
  }
}
