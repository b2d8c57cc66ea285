package dev.statute.server.jdk;

import dev.statute.server.Limits;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends responses whose clients still send. The thread of a handler does that itself if it may wait;
 * otherwise a thread of this does. While all of these wait for clients, further connections are
 * closed at once.
 */
final class Lingering {

  /** Ends a response. */
  interface End {
    void run() throws IOException;
  }

  /** Drops what a client still sends. */
  interface Rest {
    void drop(long most) throws IOException;
  }

  private static final int MOST_THREADS = 256;
  private static final long IDLE_SECONDS = 5;
  private static final long END_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          0,
          MOST_THREADS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Lingering::thread);

  private final StallWatch watch;
  private final boolean isThreadOfConnection;
  private final long most;
  private final long nanos;

  /**
   * Prepares to linger.
   *
   * @param stallTime the most time that a client may neither send nor receive
   * @param isThreadOfConnection whether there is a thread for each connection, which may wait
   */
  Lingering(Limits limits, Duration stallTime, boolean isThreadOfConnection) {
    this.watch = new StallWatch(stallTime);
    this.isThreadOfConnection = isThreadOfConnection;
    this.most = limits.discardedContent();
    this.nanos = TimeUnit.NANOSECONDS.convert(limits.discardTime());
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "statute-lingering");
    thread.setDaemon(true);
    return thread;
  }

  /** Bounds waits for clients. */
  StallWatch watch() {
    return watch;
  }

  /** Runs tasks that may wait for a client, or rejects them. */
  Executor threads() {
    return threads;
  }

  /** Tells whether this thread, which handles a request, may wait for its client or its answer. */
  boolean mayHandlerWait() {
    return isThreadOfConnection || VirtualThreads.isCurrent();
  }

  /**
   * Ends a response after the rest of the request was dropped.
   *
   * @param isHandler whether this thread handles the request
   * @param mostNanos the most time for the rest
   * @throws IOException if ending the response fails in this thread
   */
  void end(boolean isHandler, long mostNanos, Rest rest, End end) throws IOException {
    long time = Math.min(nanos, mostNanos);
    if (most == 0 || time == 0) {
      end(isHandler, end);
    } else {
      inWaitingThread(isHandler, () -> dropAndEnd(time, rest, end), end);
    }
  }

  /**
   * Ends a response after which the server itself drops the rest of the request.
   *
   * @param isHandler whether this thread handles the request
   * @throws IOException if ending the response fails in this thread
   */
  void endBeforeRest(boolean isHandler, End end) throws IOException {
    inWaitingThread(isHandler, () -> watch.within(Math.max(nanos, END_NANOS), end::run), end);
  }

  /**
   * Ends a response for which nothing is to be read, though the server may try.
   *
   * @param isHandler whether this thread handles the request
   * @throws IOException if ending the response fails in this thread
   */
  void end(boolean isHandler, End end) throws IOException {
    inWaitingThread(isHandler, () -> watch.within(END_NANOS, end::run), end);
  }

  private void inWaitingThread(boolean isHandler, End task, End end) throws IOException {
    if (isHandler && mayHandlerWait()) {
      task.run();
      return;
    }
    try {
      threads.execute(() -> attempt(task));
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // All of them wait, or no thread can be started.
      endAtOnce(end);
    }
  }

  private void dropAndEnd(long time, Rest rest, End end) throws IOException {
    attempt(() -> watch.within(time, () -> rest.drop(most)));
    watch.within(END_NANOS, end::run);
  }

  /** Ends a response without waiting: reading in an interrupted thread closes the connection. */
  private static void endAtOnce(End end) throws IOException {
    boolean wasInterrupted = Thread.currentThread().isInterrupted();
    Thread.currentThread().interrupt();
    try {
      end.run();
    } finally {
      if (!wasInterrupted) {
        Thread.interrupted();
      }
    }
  }

  private static void attempt(End end) {
    try {
      end.run();
    } catch (IOException | RuntimeException e) {
      JdkLog.log(Level.DEBUG, "The client is gone, or was too slow", e);
    }
  }
}
