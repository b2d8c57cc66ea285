package dev.statute.kotlin;

import dev.statute.Reply;
import kotlin.coroutines.Continuation;
import org.jspecify.annotations.Nullable;

/** A call of a suspend function that is an operation. Must be thread-safe. */
@FunctionalInterface
public interface SuspendedOperation {

  /**
   * Calls the function.
   *
   * @param continuation is resumed with the reply, unless that is returned
   * @return the reply, or Kotlin's mark of a function that is suspended
   */
  @Nullable Object call(Continuation<? super Reply> continuation);
}
