package dev.statute.client;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds what made a stage fail, in what stages put around it. */
final class Causes {

  private Causes() {}

  static Throwable of(Throwable failure) {
    Throwable cause = failure;
    Throwable inner = cause.getCause();
    while (isWrapper(cause) && inner != null) {
      cause = inner;
      inner = cause.getCause();
    }
    return cause;
  }

  private static boolean isWrapper(Throwable failure) {
    return failure instanceof CompletionException || failure instanceof ExecutionException;
  }
}
