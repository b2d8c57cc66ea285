package dev.statute.testkit;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs what must end. The time that counts is its own, not that of others on the machine. */
public final class Bounded {

  /** How much longer than its own time it may take, if it waits or others are at work. */
  private static final int PATIENCE = 60;

  private static final int MILLIS_BETWEEN_LOOKS = 100;

  private Bounded() {}

  /**
   * Returns what a task returns, and throws what it throws.
   *
   * @throws AssertionError if it uses more than some time of a processor
   */
  public static <T> T within(Duration time, Supplier<T> task) {
    FutureTask<T> future = new FutureTask<>(task::get);
    Thread thread = new Thread(future, "bounded");
    thread.setDaemon(true);
    thread.start();
    for (long looks = 0; ; looks++) {
      try {
        return future.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) e.getCause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      } catch (TimeoutException e) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        if (used > time.toNanos() || looks * MILLIS_BETWEEN_LOOKS > time.toMillis() * PATIENCE) {
          throw stopped(thread, used);
        }
      }
    }
  }

  private static AssertionError stopped(Thread thread, long used) {
    AssertionError error =
        new AssertionError("does not end: used " + Duration.ofNanos(used) + " of a processor");
    error.setStackTrace(thread.getStackTrace());
    thread.interrupt();
    return error;
  }
}
