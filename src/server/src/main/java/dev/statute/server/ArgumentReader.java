package dev.statute.server;

import dev.statute.generated.Arguments;

/** Reads the arguments of an operation from a request. Must be thread-safe. */
@FunctionalInterface
public interface ArgumentReader {

  /**
   * Reads all arguments, the content last.
   *
   * @param call the request
   * @return the arguments, in the order of the parameters
   * @throws dev.statute.server.refusal.RefusedException if one is missing or wrong
   */
  Arguments read(Call call);
}
