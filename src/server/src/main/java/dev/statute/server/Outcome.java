package dev.statute.server;

import dev.statute.Reply;
import dev.statute.server.refusal.Refusal;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The outcome of handling a request. */
sealed interface Outcome {

  /**
   * The handler of a route answered.
   *
   * @param reply its answer
   */
  record Answered(Reply reply) implements Outcome {}

  /**
   * The server answers by itself.
   *
   * @param reply its answer
   */
  record Own(Reply reply) implements Outcome {}

  /**
   * The request is refused, and no handler was called.
   *
   * @param refusal why
   */
  record Refused(Refusal refusal) implements Outcome {}

  /**
   * The handler of a route gave no answer.
   *
   * @param failure what it threw instead, or what was thrown as it read the request
   */
  record Thrown(Throwable failure) implements Outcome {}

  /**
   * Something failed before the handler of a route was called.
   *
   * @param failure what was thrown
   */
  record Failed(Throwable failure) implements Outcome {}

  /** The handler of a route gave no answer in time. */
  record Late() implements Outcome {}

  /** Tells how the call of an operation ended. */
  static Outcome of(@Nullable Reply reply, @Nullable Throwable failure) {
    if (failure != null) {
      return new Thrown(cause(failure));
    }
    return reply == null
        ? new Thrown(new NullPointerException("the handler gave no reply"))
        : new Answered(reply);
  }

  /** Gives what a stage was completed with, before others that depend on it wrapped that. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
