package dev.statute.server.jdk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a server: one for each request, and so at most one for each connection, which may
 * wait for its client.
 */
final class Workers {

  /** A connection may have its next request before the thread of the last one is back. */
  private static final int SPARE = 64;

  private static final long IDLE_SECONDS = 30;

  private final ExecutorService executor;

  /** Makes threads for so many connections. */
  Workers(ConnectionLimits limits) {
    this.executor = VirtualThreads.executor().orElseGet(() -> pool(limits.connections() + SPARE));
  }

  private static ExecutorService pool(int most) {
    AtomicInteger number = new AtomicInteger();
    return new ThreadPoolExecutor(
        0,
        most,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        task -> new Thread(task, "statute-http-" + number.incrementAndGet()));
  }

  /** Returns what runs a task in a thread of these. */
  Executor executor() {
    return executor;
  }

  /** Ends the threads; those that wait are interrupted. */
  void stop() {
    executor.shutdownNow();
  }
}
