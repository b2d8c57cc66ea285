package dev.statute.server.jdk;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Bounds each wait for a client. Once the time is over it interrupts the thread that waits, by
 * which the channel is closed and the wait ends. A thread is never interrupted past its wait.
 */
final class StallWatch {

  /** Waits for a client. */
  interface Io {
    void run() throws IOException;
  }

  private static final long IDLE_SECONDS = 10;
  private static final long MOST_TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LEAST_TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

  private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean isTicking = new AtomicBoolean();
  private final ScheduledThreadPoolExecutor timer;
  private final long stallNanos;

  StallWatch(Duration stallTime) {
    this.stallNanos = TimeUnit.NANOSECONDS.convert(stallTime);
    this.timer = new ScheduledThreadPoolExecutor(1, StallWatch::thread);
    // Without work there is no thread: a handler is not told when it is no longer needed.
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "statute-stall-watch");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits for the client to send or receive anything.
   *
   * @throws IOException if it fails, or the time is over
   */
  void stallable(Io io) throws IOException {
    within(stallNanos, io);
  }

  /**
   * Waits for the client.
   *
   * @param nanos the most time that this may take
   * @throws IOException if it fails, or the time is over
   */
  void within(long nanos, Io io) throws IOException {
    Wait wait = begin(nanos);
    try {
      io.run();
    } finally {
      wait.end();
    }
  }

  /** Begins a wait of this thread for the client to send or receive anything. */
  Wait begin() {
    return begin(stallNanos);
  }

  private Wait begin(long nanos) {
    Wait wait = new Wait(Thread.currentThread(), System.nanoTime() + nanos);
    waits.add(wait);
    tick();
    return wait;
  }

  private void tick() {
    // Most often it is, and to look at it keeps no other thread from that.
    if (!isTicking.get() && isTicking.compareAndSet(false, true)) {
      try {
        schedule();
      } catch (OutOfMemoryError e) {
        // No thread can be started: whoever waits next tries again.
        isTicking.set(false);
      }
    }
  }

  private void schedule() {
    long nanos = Math.max(LEAST_TICK_NANOS, Math.min(MOST_TICK_NANOS, stallNanos / 4));
    timer.schedule(this::check, nanos, TimeUnit.NANOSECONDS);
  }

  private void check() {
    long now = System.nanoTime();
    waits.forEach(wait -> wait.check(now));
    if (!waits.isEmpty()) {
      schedule();
      return;
    }
    isTicking.set(false);
    if (!waits.isEmpty()) {
      tick();
    }
  }

  /** One wait of a thread. The lock is held for moments only, never while the thread waits. */
  final class Wait {

    private final Thread thread;
    private final long deadline;
    private boolean isOver;
    private boolean isInterrupted;

    private Wait(Thread thread, long deadline) {
      this.thread = thread;
      this.deadline = deadline;
    }

    /** Tells waits apart well enough, at less cost than the hash code that each object has. */
    @Override
    public int hashCode() {
      return Long.hashCode(deadline);
    }

    /** Compares by identity. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    private void check(long now) {
      if (now - deadline >= 0) {
        interrupt();
      }
    }

    /** Ends the wait at once, unless it is over. */
    synchronized void interrupt() {
      if (!isOver && !isInterrupted) {
        isInterrupted = true;
        thread.interrupt();
      }
    }

    /** Tells that the wait is over; what the thread does then is not disturbed. */
    void end() {
      waits.remove(this);
      synchronized (this) {
        isOver = true;
        if (isInterrupted) {
          Thread.interrupted();
        }
      }
    }
  }
}
