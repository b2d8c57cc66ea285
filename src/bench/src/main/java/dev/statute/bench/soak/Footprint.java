package dev.statute.bench.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the process holds while nobody is connected.
 *
 * @param heapKilobytes the heap after garbage was collected
 * @param threads how many threads there are
 * @param descriptors how many files and sockets are open, or -1 where that cannot be known
 * @param connections how many objects the server of the JDK keeps for connections
 * @param exchanges how many it keeps for requests
 */
record Footprint(
    long heapKilobytes, int threads, long descriptors, long connections, long exchanges) {

  private static final long MORE_KILOBYTES = 2048;
  private static final int MORE_THREADS = 4;
  private static final int MORE_DESCRIPTORS = 4;
  private static final int MORE_OBJECTS = 4;
  private static final int COLLECTIONS = 3;
  private static final String CONNECTION = "sun.net.httpserver.HttpConnection";
  private static final String EXCHANGE = "sun.net.httpserver.ExchangeImpl";
  private static final int COUNT_COLUMN = 2;
  private static final int NAME_COLUMN = 4;

  /** Looks, after some time in which what is about to end can end. */
  static Footprint after(long seconds) throws InterruptedException {
    TimeUnit.SECONDS.sleep(seconds);
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    List<String> histogram = histogram();
    return new Footprint(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
        ManagementFactory.getThreadMXBean().getThreadCount(),
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : -1,
        count(histogram, CONNECTION),
        count(histogram, EXCHANGE));
  }

  /** Lists how many objects there are of each class, as {@code jcmd} prints it. */
  private static List<String> histogram() {
    try {
      Object printed =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "gcClassHistogram",
                  new Object[] {new String[0]},
                  new String[] {String[].class.getName()});
      return printed.toString().lines().toList();
    } catch (JMException e) {
      throw new IllegalStateException("this JVM does not count objects", e);
    }
  }

  private static long count(List<String> histogram, String type) {
    for (String line : histogram) {
      // Number, count, bytes, class, and its module.
      String[] columns = line.split("\\s+", -1);
      if (columns.length > NAME_COLUMN && columns[NAME_COLUMN].equals(type)) {
        return Long.parseLong(columns[COUNT_COLUMN]);
      }
    }
    return 0;
  }

  /** Tells whether no more is held than before, but for what the JVM does on its own. */
  boolean isNoMoreThan(Footprint before) {
    return heapKilobytes <= before.heapKilobytes + MORE_KILOBYTES
        && threads <= before.threads + MORE_THREADS
        && descriptors <= before.descriptors + MORE_DESCRIPTORS
        && connections <= before.connections + MORE_OBJECTS
        && exchanges <= before.exchanges + MORE_OBJECTS;
  }

  /** Gives a row of a table. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d | %d | %d | %d | %d",
        heapKilobytes,
        threads,
        descriptors,
        connections,
        exchanges);
  }
}
