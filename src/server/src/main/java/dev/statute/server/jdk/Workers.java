package dev.statute.server.jdk;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that handle requests. */
sealed interface Workers {

  /** The executor of the user, who shuts it down. */
  record Given(Executor executor) implements Workers {
    @Override
    public boolean areOwn() {
      return false;
    }

    @Override
    public void stop() {}
  }

  /** A thread for each request, and so at most one for each connection. */
  record Own(ExecutorService executor) implements Workers {
    @Override
    public boolean areOwn() {
      return true;
    }

    @Override
    public void stop() {
      executor.shutdownNow();
    }
  }

  /** A connection may have its next request before the thread of the last one is back. */
  int SPARE = 64;

  /** How long a thread without work is kept. */
  long IDLE_SECONDS = 30;

  /** Takes the executor of the user. */
  static Workers given(Executor executor) {
    return new Given(executor);
  }

  /** Makes threads for so many connections. */
  static Workers own(ConnectionLimits limits) {
    return new Own(VirtualThreads.executor().orElseGet(() -> pool(limits.connections() + SPARE)));
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

  /** Returns the executor. */
  Executor executor();

  /** Tells whether a thread of these belongs to one connection, which it may wait for. */
  boolean areOwn();

  /** Ends the threads, unless they are the user's. */
  void stop();
}
