package dev.statute.kotlin;

import java.util.concurrent.CompletableFuture;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.future.FutureKt;
import org.jspecify.annotations.Nullable;

/** Waits in coroutines for what clients receive. */
public final class CoroutineClient {

  private CoroutineClient() {}

  /**
   * Suspends a coroutine until an exchange is over. If the coroutine is cancelled, so is the
   * exchange.
   *
   * @param <R> the type of the reply
   * @param exchange completes with the reply
   * @param continuation is resumed with the reply, unless that is returned, or with the failure of
   *     the exchange
   * @return the reply, or Kotlin's mark of a function that is suspended
   */
  public static <R> @Nullable Object await(
      CompletableFuture<R> exchange, Continuation<? super R> continuation) {
    return FutureKt.await(exchange, continuation);
  }
}
