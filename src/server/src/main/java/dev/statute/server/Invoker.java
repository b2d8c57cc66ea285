package dev.statute.server;

import dev.statute.Reply;
import dev.statute.generated.Arguments;
import dev.statute.server.invocation.AsyncInvocation;
import dev.statute.server.invocation.Invocation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Calls what a route is for. */
sealed interface Invoker {

  /** Calls the operation; what it throws at once is what the stage fails with. */
  default CompletionStage<? extends Reply> stage(Arguments arguments) {
    try {
      if (this instanceof Later later) {
        return later.invocation().invoke(arguments);
      }
      return CompletableFuture.completedFuture(((Immediate) this).invocation().invoke(arguments));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return CompletableFuture.failedFuture(e);
    } catch (Exception | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Answers in the thread of the request, for which no stage is needed.
   *
   * @param invocation gives the answer
   */
  record Immediate(Invocation invocation) implements Invoker {

    public Immediate {
      Objects.requireNonNull(invocation, "invocation");
    }
  }

  /**
   * Answers in its own time.
   *
   * @param invocation gives the stage of the answer
   */
  record Later(AsyncInvocation invocation) implements Invoker {

    public Later {
      Objects.requireNonNull(invocation, "invocation");
    }
  }
}
