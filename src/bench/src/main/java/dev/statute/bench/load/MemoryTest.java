package dev.statute.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import dev.statute.bench.Spread;
import dev.statute.codec.Codec;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares handlers without a network, by turns in one thread: its CPU time and what it allocates.
 * Other programs on the machine disturb that least of all.
 */
public final class MemoryTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UPS = 20;
  private static final int CALLS = 2000;

  private final Warehouse warehouse = new Warehouse(Runnable::run);

  private MemoryTest() {}

  /** Answers some requests once each. */
  private interface Calls {
    void run() throws IOException;
  }

  private record Cost(double nanos, double bytes) {}

  /**
   * Runs it.
   *
   * @param arguments how many rounds
   * @throws IOException if a handler fails
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    System.out.println(
        "| | ours, ns | by hand, ns | ours / by hand | ours, bytes | by hand, bytes |\n"
            + "|---|---|---|---|---|---|");
    MemoryTest test = new MemoryTest();
    ObjectMapper mapper = new ObjectMapper();
    HandWrittenJson json = new HandWrittenJson();
    for (MemoryRequest request : MemoryRequest.values()) {
      test.compare(request + ", JSON by hand", request, json, json, rounds);
      test.compare(
          request + ", Jackson",
          request,
          new JacksonCodec(mapper),
          new JacksonJson(mapper),
          rounds);
    }
  }

  private void compare(String name, MemoryRequest request, Codec codec, Json json, int rounds)
      throws IOException {
    HttpHandler generated =
        JdkServer.handler(codec, ArticlesRoutes.of(new ArticleService(warehouse)));
    HttpHandler byHand = new HandWrittenHandler(json, warehouse);
    Headers headers = request.headers();
    requireAlike(generated, byHand, request);
    Calls ours = () -> generated.handle(request.exchange(headers));
    Calls theirs = () -> byHand.handle(request.exchange(headers));
    List<Cost> first = new ArrayList<>();
    List<Cost> second = new ArrayList<>();
    for (int i = -WARM_UPS; i < rounds; i++) {
      Cost one = measure(ours);
      Cost other = measure(theirs);
      if (i >= 0) {
        first.add(one);
        second.add(other);
      }
    }
    print(name, first, second);
  }

  private static void requireAlike(HttpHandler ours, HttpHandler theirs, MemoryRequest request)
      throws IOException {
    MemoryExchange one = request.exchange(request.headers());
    ours.handle(one);
    MemoryExchange other = request.exchange(request.headers());
    theirs.handle(other);
    boolean isAlike =
        one.getResponseCode() == other.getResponseCode()
            && one.length() == other.length()
            && one.getResponseHeaders().equals(other.getResponseHeaders());
    if (!isAlike) {
      throw new WrongResponseException(
          request + ": " + one.getResponseHeaders() + " and " + other.getResponseHeaders());
    }
  }

  private static Cost measure(Calls calls) throws IOException {
    long id = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(id);
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < CALLS; i++) {
      calls.run();
    }
    double nanos = THREADS.getCurrentThreadCpuTime() - start;
    double allocated = THREADS.getThreadAllocatedBytes(id) - bytes;
    return new Cost(nanos / CALLS, allocated / CALLS);
  }

  private static void print(String name, List<Cost> ours, List<Cost> theirs) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i).nanos() / theirs.get(i).nanos());
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %s | %.0f | %.0f |",
            name.toLowerCase(Locale.ROOT),
            nanos(ours),
            nanos(theirs),
            Spread.of(ratios).text(2),
            bytes(ours),
            bytes(theirs)));
  }

  private static double nanos(List<Cost> costs) {
    return Spread.of(costs.stream().map(Cost::nanos).toList()).median();
  }

  private static double bytes(List<Cost> costs) {
    return Spread.of(costs.stream().map(Cost::bytes).toList()).median();
  }
}
