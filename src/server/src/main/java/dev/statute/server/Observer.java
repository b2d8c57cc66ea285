package dev.statute.server;

/**
 * Learns of every request that a server answers: for metrics, traces and logs of accesses. Must be
 * thread-safe. What it throws is logged, and costs nobody the answer.
 */
@FunctionalInterface
public interface Observer {

  /**
   * Begins to observe a request, before anything else is done with it.
   *
   * @param request the request, as the adapter made it; of one that is malformed there may be no
   *     more than the method
   * @return is told how it ended
   */
  Observation begin(Request request);
}
