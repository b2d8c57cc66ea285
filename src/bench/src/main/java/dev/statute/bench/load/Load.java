package dev.statute.bench.load;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Sends requests over many connections at once, and checks each answer. */
final class Load {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int connections;
  private final IntFunction<List<Sample>> samples;

  /**
   * Prepares.
   *
   * @param connections how many there are
   * @param samples the requests of each
   */
  Load(int connections, IntFunction<List<Sample>> samples) {
    this.connections = connections;
    this.samples = samples;
  }

  /**
   * Loads a server for some time.
   *
   * @throws WrongResponseException if there was a wrong answer
   */
  LoadResult run(TestedServer server, Duration duration) throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(connections);
    try {
      long cpu = cpu(server);
      long processCpu = SYSTEM.getProcessCpuTime();
      long allocated = allocated(server);
      long start = System.nanoTime();
      long end = start + duration.toNanos();
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int connection = i;
        counts.add(clients.submit(() -> send(server, connection, end)));
      }
      long count = 0;
      for (Future<Long> one : counts) {
        count += result(one);
      }
      return new LoadResult(
          count,
          System.nanoTime() - start,
          cpu(server) - cpu,
          SYSTEM.getProcessCpuTime() - processCpu,
          allocated(server) - allocated);
    } finally {
      clients.shutdownNow();
    }
  }

  private static long result(Future<Long> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof WrongResponseException wrong
          ? wrong
          : new WrongResponseException("a connection failed: " + e.getCause());
    }
  }

  private long send(TestedServer server, int number, long end) throws IOException {
    List<Sample> shuffled = new ArrayList<>(samples.apply(number));
    Collections.shuffle(shuffled, new Random(number));
    long count = 0;
    try (Connection connection = new Connection(server.address())) {
      while (System.nanoTime() < end) {
        for (Sample sample : shuffled) {
          sample.check(connection.send(sample));
          count++;
        }
      }
    }
    return count;
  }

  private static long cpu(TestedServer server) {
    return Arrays.stream(THREADS.getThreadCpuTime(server.threads())).sum();
  }

  private static long allocated(TestedServer server) {
    return Arrays.stream(THREADS.getThreadAllocatedBytes(server.threads())).sum();
  }
}
