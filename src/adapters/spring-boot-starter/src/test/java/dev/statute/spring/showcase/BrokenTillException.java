package dev.statute.spring.showcase;

/** Something went wrong for which the contract has no reply, but the application a handler. */
final class BrokenTillException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokenTillException(String message) {
    super(message);
  }
}
