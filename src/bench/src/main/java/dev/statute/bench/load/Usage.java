package dev.statute.bench.load;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What the process holds.
 *
 * @param heapKilobytes the heap after garbage was collected
 * @param threads how many threads there are
 * @param files how many files and sockets are open, or -1 where that cannot be known
 */
record Usage(long heapKilobytes, int threads, long files) {

  private static final int COLLECTIONS = 5;

  /** Threads that the JVM may start and end by itself at any time. */
  private static final int OTHER_THREADS = 2;

  private static final int OTHER_FILES = 4;
  private static final long OTHER_KILOBYTES = 2048;
  private static final Duration PAUSE = Duration.ofMillis(400);

  /** Looks, once what is about to end has ended. */
  static Usage now() throws InterruptedException {
    for (int i = 0; i < COLLECTIONS; i++) {
      Thread.sleep(PAUSE.toMillis());
      System.gc();
    }
    return new Usage(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : -1);
  }

  /** Tells whether no more is held than before, but for what the JVM does on its own. */
  boolean isNoMoreThan(Usage before) {
    return heapKilobytes <= before.heapKilobytes + OTHER_KILOBYTES
        && threads <= before.threads + OTHER_THREADS
        && files <= before.files + OTHER_FILES;
  }

  @Override
  public String toString() {
    return heapKilobytes + " KiB of heap, " + threads + " threads, " + files + " open files";
  }
}
