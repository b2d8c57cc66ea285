package dev.statute.server.deadline;

import dev.statute.server.invocation.AbandonableStage;
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
public final class Deadlines {

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

  public Deadlines(Duration most) {
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
  public <T, R> CompletionStage<R> await(
      CompletionStage<T> stage, End<? super T, R> end, Supplier<R> late) {
    return await(stage, end, late, 1);
  }

  /** Waits several times as long, for what waits itself for an operation. */
  public <T, R> CompletionStage<R> await(
      CompletionStage<T> stage, End<? super T, R> end, Supplier<R> late, int times) {
    long most = nanos > Long.MAX_VALUE / times ? Long.MAX_VALUE : nanos * times;
    CompletableFuture<R> answer = new CompletableFuture<>();
    Pending<T, R> pending = new Pending<>(end, late, answer);
    stage.whenComplete(pending::complete);
    if (!answer.isDone()) {
      CompletableFuture<Void> timer =
          new CompletableFuture<Void>().orTimeout(most, TimeUnit.NANOSECONDS);
      timer.exceptionallyAsync(timeout -> expire(pending, stage), threads);
      answer.whenComplete((done, failure) -> timer.complete(null));
    }
    return answer;
  }

  private static @Nullable Void expire(Pending<?, ?> pending, CompletionStage<?> stage) {
    pending.expire();
    if (stage instanceof AbandonableStage<?> abandonable) {
      abandonable.abandon();
    }
    return null;
  }

  /**
   * Makes the answer as a stage completed.
   *
   * @param <T> the type of what the stage completes with
   */
  @FunctionalInterface
  public interface End<T, R> {
    R answer(@Nullable T value, @Nullable Throwable failure);
  }

  /** What is left to be done once. A stage that never completes holds nothing else afterwards. */
  private static final class Pending<T, R> {

    private record Waiting<T, R>(
        End<? super T, R> end, Supplier<R> late, CompletableFuture<R> answer) {}

    private final AtomicReference<@Nullable Waiting<T, R>> waiting;

    Pending(End<? super T, R> end, Supplier<R> late, CompletableFuture<R> answer) {
      this.waiting = new AtomicReference<>(new Waiting<>(end, late, answer));
    }

    /** Answers, unless that was done; a value that comes late is dropped. */
    void complete(@Nullable T value, @Nullable Throwable failure) {
      Waiting<T, R> open = waiting.getAndSet(null);
      if (open != null) {
        open.answer().complete(open.end().answer(value, failure));
      }
    }

    void expire() {
      Waiting<T, R> open = waiting.getAndSet(null);
      if (open != null) {
        open.answer().complete(open.late().get());
      }
    }
  }
}
