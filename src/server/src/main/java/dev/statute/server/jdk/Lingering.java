package dev.statute.server.jdk;

import dev.statute.server.Answer;
import dev.statute.server.Limits;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends responses whose clients still send, in threads of its own: a client may be slow, and the
 * thread that answers may be anybody's. Once the time is over it interrupts the thread, by which
 * the connection is closed. While all of its threads wait for clients, further connections are
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

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

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

  private final long most;
  private final long nanos;

  Lingering(Limits limits) {
    this.most = limits.discardedContent();
    this.nanos = TimeUnit.NANOSECONDS.convert(limits.discardTime());
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "statute-lingering");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Ends a response after the rest of the request was dropped. Returns at once.
   *
   * @throws IOException if there is no thread left, and ending the response fails
   */
  void end(Rest rest, End end) throws IOException {
    if (most == 0 || nanos == 0) {
      end(end);
      return;
    }
    try {
      inTime(nanos, () -> run(() -> rest.drop(most), end));
    } catch (RejectedExecutionException e) {
      endAtOnce(end);
    }
  }

  /**
   * Ends a response for which nothing is to be read, though the server may try.
   *
   * @throws IOException if there is no thread left, and ending the response fails
   */
  void end(End end) throws IOException {
    try {
      inTime(END_NANOS, () -> run(end));
    } catch (RejectedExecutionException e) {
      endAtOnce(end);
    }
  }

  /** Sends an answer that comes late, in a thread of its own; gives up if there is none left. */
  void send(Answer answer, ResponseSink sink) {
    try {
      threads.execute(() -> answer.sendTo(sink));
    } catch (RejectedExecutionException e) {
      sink.abort();
    }
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

  private void inTime(long most, Runnable task) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Future<?> running =
        threads.submit(
            () -> {
              task.run();
              done.complete(null);
            });
    done.orTimeout(most, TimeUnit.NANOSECONDS)
        .whenComplete((nothing, late) -> running.cancel(late != null));
  }

  private static void run(End... ends) {
    for (End end : ends) {
      run(end);
    }
  }

  private static void run(End end) {
    try {
      end.run();
    } catch (IOException | RuntimeException e) {
      LOGGER.log(Level.DEBUG, "The client is gone, or was too slow", e);
    }
  }
}
