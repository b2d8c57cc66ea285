package dev.statute.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.bench.Spread;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * Loads a generated server with 64 connections for 30 seconds, fails if an answer is wrong or
 * something leaks, and then compares it with a handler by hand, by turns.
 */
public final class LoadTest {

  private static final int CONNECTIONS = 64;
  private static final Duration ROUND = Duration.ofSeconds(3);

  private LoadTest() {}

  /**
   * Runs it.
   *
   * @param arguments for how many seconds to put on load, and how many rounds to compare; 30 and 10
   *     if there are none
   * @throws IOException if there can be no server
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // Both servers log each failure of the implementation, which is one request in eighteen.
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    Load load = new Load(CONNECTIONS, Samples::of);
    ObjectMapper mapper = new ObjectMapper();
    try (TestedServer generated =
            new TestedServer(
                warehouse ->
                    JdkServer.handler(
                        new JacksonCodec(mapper),
                        ArticlesRoutes.of(new ArticleService(warehouse))));
        TestedServer byHand =
            new TestedServer(
                warehouse -> new HandWrittenHandler(new JacksonJson(mapper), warehouse))) {
      load.run(byHand, ROUND);
      load.run(generated, ROUND);
      Usage before = Usage.now();
      System.out.println(
          "Load: " + load.run(generated, Duration.ofSeconds(seconds)) + "; no wrong answer");
      Usage after = Usage.now();
      System.out.println("Before: " + before);
      System.out.println("After:  " + after);
      if (!after.isNoMoreThan(before) || generated.warehouse().added().size() > CONNECTIONS) {
        throw new IllegalStateException("there is a leak");
      }
      compare(load, generated, byHand, rounds);
    }
  }

  private static void compare(Load load, TestedServer generated, TestedServer byHand, int rounds)
      throws InterruptedException {
    List<LoadResult> ours = new ArrayList<>();
    List<LoadResult> theirs = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      // Who comes first alternates too.
      if (i % 2 == 0) {
        ours.add(load.run(generated, ROUND));
        theirs.add(load.run(byHand, ROUND));
      } else {
        theirs.add(load.run(byHand, ROUND));
        ours.add(load.run(generated, ROUND));
      }
    }
    System.out.println("Generated: " + ours.get(rounds - 1));
    System.out.println("By hand:   " + theirs.get(rounds - 1));
    print("Requests per second", ours, theirs, LoadResult::perSecond);
    print("CPU per request, server", ours, theirs, LoadResult::cpuMicros);
    print("CPU per request, server and client", ours, theirs, LoadResult::processCpuMicros);
    print("Bytes per request", ours, theirs, LoadResult::kilobytes);
  }

  private static void print(
      String name,
      List<LoadResult> ours,
      List<LoadResult> theirs,
      ToDoubleFunction<LoadResult> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)));
    }
    System.out.println(name + ", generated / by hand: " + Spread.of(ratios).text(2));
  }
}
