package dev.statute.spring.client;

import java.io.IOException;

/** Finds the failure of a connection in what the clients of Spring have put around it. */
final class Failures {

  private Failures() {}

  /** Gives the first failure of input or output among the causes, or one that has them. */
  static IOException of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return io;
      }
    }
    return new IOException("the response cannot be read: " + failure.getMessage(), failure);
  }
}
