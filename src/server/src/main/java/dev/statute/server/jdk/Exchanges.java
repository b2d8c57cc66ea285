package dev.statute.server.jdk;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the exchanges that are running, so that a server can end once there is none. */
final class Exchanges {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isIdle = lock.newCondition();
  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean isAwaited;
  private volatile boolean isStopping;
  private volatile boolean isAbandoned;

  /** Counts one more. */
  void begin() {
    count.incrementAndGet();
  }

  /** Counts one less. */
  void end() {
    if (count.decrementAndGet() == 0 && isAwaited) {
      lock.lock();
      try {
        isIdle.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Tells whether the connection is to be closed after each response. */
  boolean isStopping() {
    return isStopping;
  }

  /** Has each response close its connection from now on. */
  void stop() {
    isStopping = true;
  }

  /** Tells whether nobody waits for those that are running any more. */
  boolean isAbandoned() {
    return isAbandoned;
  }

  /**
   * Has nobody wait for those that are running; to be told before their threads are interrupted.
   */
  void abandon() {
    isAbandoned = true;
  }

  /**
   * Waits until none is running.
   *
   * @param nanos the most time to wait; not positive to wait for nothing
   * @return whether none is running
   */
  boolean awaitNone(long nanos) throws InterruptedException {
    lock.lock();
    try {
      // Before the count is read, or the end of the last one could be missed.
      isAwaited = true;
      long left = nanos;
      while (count.get() > 0 && left > 0) {
        left = isIdle.awaitNanos(left);
      }
      return count.get() == 0;
    } finally {
      lock.unlock();
    }
  }
}
