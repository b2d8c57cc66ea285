package dev.statute.server.jdk;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the exchanges that are running, so that a server can end once there is none. */
final class Exchanges {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isIdle = lock.newCondition();
  private int count;
  private volatile boolean isStopping;
  private volatile boolean isAbandoned;

  /** Counts one more. */
  void begin() {
    lock.lock();
    try {
      count++;
    } finally {
      lock.unlock();
    }
  }

  /** Counts one less. */
  void end() {
    lock.lock();
    try {
      count--;
      if (count == 0) {
        isIdle.signalAll();
      }
    } finally {
      lock.unlock();
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
      long left = nanos;
      while (count > 0 && left > 0) {
        left = isIdle.awaitNanos(left);
      }
      return count == 0;
    } finally {
      lock.unlock();
    }
  }
}
