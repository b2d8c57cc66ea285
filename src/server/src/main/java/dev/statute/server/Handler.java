package dev.statute.server;

import dev.statute.Reply;

/** Answers the requests of a route. Must be thread-safe. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a request.
   *
   * @param call the request
   * @return the answer, with a final status code
   * @throws Exception if there is no answer; the client gets a 500 that says nothing of it (RFC
   *     9110, 15.6.1)
   */
  Reply handle(Call call) throws Exception;
}
