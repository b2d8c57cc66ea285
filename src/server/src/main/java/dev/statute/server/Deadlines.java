package dev.statute.server;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the replies of async operations, but not for ever. What the end of the time leads to
 * runs in threads of its own, since all timers of the JVM share one thread.
 */
final class Deadlines {

  private static final int THREADS = 4;
  private static final long IDLE_SECONDS = 5;

  private final long nanos;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Deadlines::thread);

  Deadlines(Duration most) {
    this.nanos = TimeUnit.NANOSECONDS.convert(most);
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "statute-deadline");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits for a value.
   *
   * @param <T> its type
   * @param stage completes with it, or never
   * @param end makes the answer, of the value or of what the stage failed with
   * @param late makes the answer if the time is over
   * @return completes with the answer in time
   */
  <T> CompletionStage<Answer> await(
      CompletionStage<T> stage, End<? super T> end, Supplier<Answer> late) {
    return await(stage, end, late, 1);
  }

  /** Waits several times as long, for what waits itself for an operation. */
  <T> CompletionStage<Answer> await(
      CompletionStage<T> stage, End<? super T> end, Supplier<Answer> late, int times) {
    long most = nanos > Long.MAX_VALUE / times ? Long.MAX_VALUE : nanos * times;
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Pending<T> pending = new Pending<>(end, late, answer);
    stage.whenComplete(pending::complete);
    if (!answer.isDone()) {
      CompletableFuture<Void> timer =
          new CompletableFuture<Void>().orTimeout(most, TimeUnit.NANOSECONDS);
      timer.exceptionallyAsync(timeout -> pending.expire(), threads);
      answer.whenComplete((done, failure) -> timer.complete(null));
    }
    return answer;
  }

  /**
   * Makes the answer as a stage completed.
   *
   * @param <T> the type of what the stage completes with
   */
  @FunctionalInterface
  interface End<T> {
    Answer answer(@Nullable T value, @Nullable Throwable failure);
  }

  /** What is left to be done once. A stage that never completes holds nothing else afterwards. */
  private static final class Pending<T> {

    private record Waiting<T>(
        End<? super T> end, Supplier<Answer> late, CompletableFuture<Answer> answer) {}

    private final AtomicReference<@Nullable Waiting<T>> waiting;

    Pending(End<? super T> end, Supplier<Answer> late, CompletableFuture<Answer> answer) {
      this.waiting = new AtomicReference<>(new Waiting<>(end, late, answer));
    }

    /** Answers, unless that was done; a value that comes late is dropped. */
    void complete(@Nullable T value, @Nullable Throwable failure) {
      Waiting<T> open = waiting.getAndSet(null);
      if (open != null) {
        open.answer().complete(open.end().answer(value, failure));
      }
    }

    @Nullable Void expire() {
      Waiting<T> open = waiting.getAndSet(null);
      if (open != null) {
        open.answer().complete(open.late().get());
      }
      return null;
    }
  }
}
