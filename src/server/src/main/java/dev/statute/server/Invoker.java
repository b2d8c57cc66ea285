package dev.statute.server;

import dev.statute.server.invocation.AsyncInvocation;
import dev.statute.server.invocation.Invocation;
import java.util.Objects;

/** Calls what a route is for. */
sealed interface Invoker {

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
