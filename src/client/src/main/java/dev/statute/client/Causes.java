package dev.statute.client;

import java.util.concurrent.CompletionException;

/** Finds what made a stage fail, in what stages put around it. */
final class Causes {

  private Causes() {}

  static Throwable of(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
