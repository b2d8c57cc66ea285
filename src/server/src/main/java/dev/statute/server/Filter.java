package dev.statute.server;

import java.util.concurrent.CompletionStage;

/**
 * Stands between a server and its routes, and sees every request that is well-formed, also those
 * that no route is for: to forbid, to log, to answer preflights, to compress. Must be thread-safe.
 *
 * <pre>{@code
 * Filter noStore =
 *     (request, next) ->
 *         next.answer(request)
 *             .thenApply(answer -> answer.withField("Cache-Control", "no-store"));
 * }</pre>
 *
 * <p>Of several, that which was added first is the outermost: it sees the request first and the
 * answer last. A filter that fails, in whatever way, costs the client the answer: it gets a 500
 * that says nothing of it (RFC 9110, 15.6.1), and the failure is logged.
 */
@FunctionalInterface
public interface Filter {

  /** Passes a request on to the next filter, after the last to the routes. */
  @FunctionalInterface
  interface Next {

    /**
     * Has a request answered: at most once.
     *
     * @param request the request, or one like it ({@link Request#builder(Request)})
     * @return completes with the answer, never with a failure, perhaps in a thread of somebody else
     *     that must not be kept
     * @throws IllegalStateException if it was called before
     */
    CompletionStage<Answer> answer(Request request);
  }

  /**
   * Answers a request: as the next would, or without asking it.
   *
   * @param request the request
   * @param next answers otherwise
   * @return completes with the answer. If the filters together, with all that is within them, take
   *     three times {@link Limits#answerTime()}, the client gets a 503
   * @throws Exception as if the stage had completed with it
   */
  CompletionStage<Answer> filter(Request request, Next next) throws Exception;
}
