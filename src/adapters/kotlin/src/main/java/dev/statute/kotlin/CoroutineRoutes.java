package dev.statute.kotlin;

import dev.statute.Reply;
import dev.statute.server.invocation.AbandonableStage;
import java.util.concurrent.CompletableFuture;
import kotlinx.coroutines.CoroutineScopeKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.future.FutureKt;

/** Runs the suspend functions that routes call. */
public final class CoroutineRoutes {

  private CoroutineRoutes() {}

  /**
   * Calls a suspend function in a coroutine of its own. It begins in the thread of the caller, and
   * goes on in that which resumes it, so that it names a dispatcher if it blocks: {@code
   * withContext(Dispatchers.IO)}.
   *
   * @param operation calls the function
   * @return completes with its reply, or with what it throws; to abandon it cancels the coroutine
   */
  public static AbandonableStage<Reply> start(SuspendedOperation operation) {
    CompletableFuture<Reply> coroutine =
        FutureKt.future(
            CoroutineScopeKt.CoroutineScope(Dispatchers.getUnconfined()),
            Dispatchers.getUnconfined(),
            CoroutineStart.UNDISPATCHED,
            (scope, continuation) -> operation.call(continuation));
    return new CoroutineStage(coroutine);
  }
}
