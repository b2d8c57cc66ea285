package dev.statute.bench.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Measures what the thread does. */
final class Meter {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long thread = Thread.currentThread().getId();
  private final long bytes = THREADS.getThreadAllocatedBytes(thread);
  private final long wall = System.nanoTime();
  private final long cpu = THREADS.getCurrentThreadCpuTime();

  /** Returns what it did since this was made. */
  Cost cost() {
    long cpuNanos = THREADS.getCurrentThreadCpuTime() - cpu;
    return new Cost(
        cpuNanos / 1e6,
        (System.nanoTime() - wall) / 1e6,
        (THREADS.getThreadAllocatedBytes(thread) - bytes) / 1e6);
  }
}
