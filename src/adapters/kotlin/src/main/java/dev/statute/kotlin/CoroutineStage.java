package dev.statute.kotlin;

import dev.statute.Reply;
import dev.statute.server.invocation.AbandonableStage;
import java.util.concurrent.CompletableFuture;

/** A coroutine, as a stage. */
final class CoroutineStage extends CompletableFuture<Reply> implements AbandonableStage<Reply> {

  private final CompletableFuture<Reply> coroutine;

  CoroutineStage(CompletableFuture<Reply> coroutine) {
    this.coroutine = coroutine;
    coroutine.whenComplete(
        (reply, failure) -> {
          if (failure == null) {
            complete(reply);
          } else {
            completeExceptionally(failure);
          }
        });
  }

  @Override
  public void abandon() {
    coroutine.cancel(false);
  }
}
