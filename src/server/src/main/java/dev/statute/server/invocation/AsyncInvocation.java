package dev.statute.server.invocation;

import dev.statute.Reply;
import dev.statute.generated.Arguments;
import java.util.concurrent.CompletionStage;

/** Calls an operation that answers in its own time. Must be thread-safe. */
@FunctionalInterface
public interface AsyncInvocation {

  /**
   * Calls the operation. The response is written by a thread of the server, not by that which
   * completes the stage.
   *
   * @param arguments its arguments, in the order of the parameters
   * @return completes as that of {@link dev.statute.server.AsyncHandler#handle} does
   * @throws Exception as if the stage had completed with it
   */
  CompletionStage<? extends Reply> invoke(Arguments arguments) throws Exception;
}
