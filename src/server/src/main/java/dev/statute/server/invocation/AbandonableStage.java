package dev.statute.server.invocation;

import java.util.concurrent.CompletionStage;

/**
 * A stage of an operation that wants to know when nobody waits for it any more, so that what works
 * for it can end. Stages of other kinds are never cancelled, since they may belong to several
 * requests.
 *
 * @param <T> the type of what it completes with
 */
public interface AbandonableStage<T> extends CompletionStage<T> {

  /**
   * Ends the work for the stage. Called at most once, after the time for the answer is over ({@link
   * dev.statute.server.Limits#answerTime()}); the stage may be complete by then. Does not block.
   */
  void abandon();
}
