package dev.statute.server;

import dev.statute.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
   * Waits for a reply.
   *
   * @param stage completes with it, or never
   * @param route was asked for it
   * @param exchange makes the answer
   * @return completes with the answer in time
   */
  CompletionStage<Answer> await(
      CompletionStage<? extends Reply> stage, Route route, Exchange exchange) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Pending pending = new Pending(exchange, answer);
    stage.whenComplete((reply, failure) -> pending.complete(Outcome.of(route, reply, failure)));
    if (!answer.isDone()) {
      CompletableFuture<Void> timer =
          new CompletableFuture<Void>().orTimeout(nanos, TimeUnit.NANOSECONDS);
      timer.exceptionallyAsync(late -> pending.complete(new Outcome.Late()), threads);
      answer.whenComplete((done, failure) -> timer.complete(null));
    }
    return answer;
  }

  /** What is left to be done once. A stage that never completes holds nothing else afterwards. */
  private static final class Pending {

    private record Waiting(Exchange exchange, CompletableFuture<Answer> answer) {}

    private final AtomicReference<@Nullable Waiting> waiting;

    Pending(Exchange exchange, CompletableFuture<Answer> answer) {
      this.waiting = new AtomicReference<>(new Waiting(exchange, answer));
    }

    /** Answers, unless that was done; a reply that comes late is dropped. */
    @Nullable Void complete(Outcome outcome) {
      Waiting open = waiting.getAndSet(null);
      if (open != null) {
        open.answer().complete(open.exchange().answer(outcome));
      }
      return null;
    }
  }
}
