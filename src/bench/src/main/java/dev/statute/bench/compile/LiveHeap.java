package dev.statute.bench.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** Collects garbage now and then while the compiler works, and keeps the most that was left. */
final class LiveHeap implements TaskListener {

  private static final int EVENTS = 400;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private long most;
  private int events;

  @Override
  public void finished(TaskEvent event) {
    boolean isTurn =
        switch (event.getKind()) {
          case ANNOTATION_PROCESSING, ANNOTATION_PROCESSING_ROUND -> true;
          case ANALYZE, GENERATE -> ++events % EVENTS == 1;
          default -> false;
        };
    if (isTurn) {
      System.gc();
      most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
    }
  }

  double megabytes() {
    return most / 1e6;
  }
}
