package dev.statute.server.invocation;

import dev.statute.Reply;
import dev.statute.generated.Arguments;

/** Calls an operation. Must be thread-safe. */
@FunctionalInterface
public interface Invocation {

  /**
   * Calls the operation.
   *
   * @param arguments its arguments, in the order of the parameters
   * @return the answer, with a final status code
   * @throws Exception if there is no answer; the client gets a 500 that says nothing of it (RFC
   *     9110, 15.6.1)
   */
  Reply invoke(Arguments arguments) throws Exception;
}
