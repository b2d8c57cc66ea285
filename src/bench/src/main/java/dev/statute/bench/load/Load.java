package dev.statute.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
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
  LoadResult run(LoadedServer server, Duration duration) throws InterruptedException {
    ExecutorService clients = Executors.newFixedThreadPool(connections);
    try {
      long cpu = server.cpuNanos();
      long processCpu = SYSTEM.getProcessCpuTime();
      long allocated = server.allocatedBytes();
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
          server.cpuNanos() - cpu,
          SYSTEM.getProcessCpuTime() - processCpu,
          server.allocatedBytes() - allocated);
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

  private long send(LoadedServer server, int number, long end) throws IOException {
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
}
