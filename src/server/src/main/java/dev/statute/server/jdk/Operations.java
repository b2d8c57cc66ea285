package dev.statute.server.jdk;

import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Request;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Runs operations: in the thread of the connection, or in an executor of the user. */
final class Operations {

  private final Dispatcher dispatcher;
  private final Optional<Executor> executor;

  /**
   * Prepares to run operations.
   *
   * @param executor where they run; in the thread that asks for it if there is none
   */
  Operations(Dispatcher dispatcher, Optional<Executor> executor) {
    this.dispatcher = dispatcher;
    this.executor = executor;
  }

  /**
   * Answers a request.
   *
   * @return completes with the answer, which is a 503 if the executor rejects the operation
   */
  CompletionStage<Answer> answer(Request request) {
    return executor.isPresent() ? answerIn(executor.get(), request) : dispatcher.answer(request);
  }

  private CompletionStage<Answer> answerIn(Executor operating, Request request) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    try {
      operating.execute(() -> answer(request, answer));
    } catch (RuntimeException | Error e) {
      // It is full, or no thread can be started.
      if (!(e instanceof RejectedExecutionException)) {
        JdkLog.log(Level.ERROR, "The executor of operations failed", e);
      }
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
