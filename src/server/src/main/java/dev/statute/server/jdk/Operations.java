package dev.statute.server.jdk;

import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Request;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Runs operations: in the thread of the connection, or in an executor of the user. */
final class Operations {

  private final Dispatcher dispatcher;
  private final Executor executor;

  /** Runs operations in an executor. */
  Operations(Dispatcher dispatcher, Executor executor) {
    this.dispatcher = dispatcher;
    this.executor = executor;
  }

  /** Runs operations in the thread that asks for it. */
  Operations(Dispatcher dispatcher) {
    this(dispatcher, Runnable::run);
  }

  /**
   * Answers a request.
   *
   * @return completes with the answer, which is a 503 if the executor rejects the operation
   */
  CompletionStage<Answer> answer(Request request) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    try {
      executor.execute(() -> answer(request, answer));
    } catch (RejectedExecutionException e) {
      return refuse(request, Status.SERVICE_UNAVAILABLE, "The server has too much to do.");
    }
    return answer;
  }

  private void answer(Request request, CompletableFuture<Answer> answer) {
    try {
      dispatcher
          .answer(request)
          .whenComplete(
              (made, failure) -> {
                if (failure == null) {
                  answer.complete(made);
                } else {
                  answer.completeExceptionally(failure);
                }
              });
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }

  /** Refuses what no request can be made of. */
  CompletionStage<Answer> refuse(Request request, Status status, String detail) {
    return dispatcher.refuse(request, status, detail);
  }
}
