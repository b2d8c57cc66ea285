package dev.statute.server;

import dev.statute.Operation;
import java.util.concurrent.CompletionStage;

/**
 * Stands between a route and its operation ({@link Routes#intercepted}), before the arguments are
 * read: to authenticate, to give the operation what its {@code @Context} parameters want, to answer
 * in its place. Must be thread-safe.
 *
 * <pre>{@code
 * Interceptor authentication =
 *     (call, operation, next) -> {
 *       call.attributes().put(User.class, userOf(call));
 *       return next.answer();
 *     };
 * }</pre>
 *
 * <p>Of several, that which was put on first is the outermost. What it fails with is treated as if
 * the operation had failed with it; but it is not mapped ({@link Routes#mapping}).
 */
@FunctionalInterface
public interface Interceptor {

  /** Goes on to the next interceptor, after the last to the operation. */
  @FunctionalInterface
  interface Next {

    /**
     * Has the operation answer: at most once.
     *
     * @return completes with the answer, never with a failure, perhaps in a thread of somebody else
     *     that must not be kept; the answer is as well that of a request that was refused as its
     *     arguments were read
     * @throws IllegalStateException if it was called before
     */
    CompletionStage<Answer> answer();
  }

  /**
   * Answers a request: as the operation would, or without calling it.
   *
   * @param call the request
   * @param operation the operation that it is for
   * @param next answers otherwise
   * @return completes with the answer: that of the operation, one made of it, or another ({@link
   *     Call#answer}, {@link Answer#of(dev.statute.Reply)}), which should have a status code that
   *     the operation declares. If the interceptors together, with the operation, take twice {@link
   *     Limits#answerTime()}, the client gets a 503
   * @throws Exception as if the stage had completed with it
   */
  CompletionStage<Answer> intercept(Call call, Operation operation, Next next) throws Exception;
}
