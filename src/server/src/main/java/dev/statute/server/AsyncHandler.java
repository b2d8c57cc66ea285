package dev.statute.server;

import dev.statute.Reply;
import java.util.concurrent.CompletionStage;

/** Answers the requests of a route asynchronously. Must be thread-safe. */
@FunctionalInterface
public interface AsyncHandler {

  /**
   * Starts to answer a request. The response is written by a thread of the server, not by that
   * which completes the stage.
   *
   * @param call the request
   * @return completes with the answer, which has a final status code; or with a failure, of which
   *     the client gets a 500 that says nothing of it (RFC 9110, 15.6.1). What completes after
   *     {@link Limits#answerTime()} is dropped
   * @throws Exception as if the stage had completed with it
   */
  CompletionStage<? extends Reply> handle(Call call) throws Exception;
}
