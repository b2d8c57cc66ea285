package dev.statute.spring.webflux;

import java.io.IOException;

/**
 * Lets the server close the connection, so that the client sees that the response is incomplete.
 */
final class IncompleteResponseException extends IOException {

  private static final long serialVersionUID = 1;

  IncompleteResponseException() {
    super("the response is incomplete");
  }
}
