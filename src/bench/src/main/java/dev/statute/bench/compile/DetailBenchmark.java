package dev.statute.bench.compile;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks closer: where the time goes, how much is alive, and what one touched interface costs. */
public final class DetailBenchmark {

  private static final int WARM_UP = 8;
  private static final int ROUNDS = 11;

  private DetailBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments how many interfaces there are
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws InterruptedException {
    int count = Integer.parseInt(arguments[0]);
    Compilation compilation = new Compilation(ApiSources.write(count, Outputs.CONTRACT), Map.of());
    Progress progress = new Progress(count + " interfaces, in detail");
    Compilation.Result first = compilation.process(null);
    for (int i = 0; i < WARM_UP * 100 / count; i++) {
      compilation.process(null);
      progress.step();
    }
    Sampler sampler = new Sampler();
    compilation.process(null);
    sampler.stop();
    progress.step();
    System.out.println(count + " interfaces, where the time goes:" + sampler.shares());
    Map<Way, Double> heap = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      LiveHeap live = new LiveHeap();
      way.compile(compilation, first.generated(), live);
      heap.put(way, live.megabytes());
      progress.step();
    }
    progress.end();
    System.out.printf(
        Locale.ROOT,
        "live heap: processor %.0f MB; /replay %.3f; /limit %.3f%n",
        heap.get(Way.PROCESSOR),
        heap.get(Way.PROCESSOR) / heap.get(Way.REPLAY),
        heap.get(Way.PROCESSOR) / heap.get(Way.LIMIT));
    incremental(count, first);
  }

  private static void incremental(int count, Compilation.Result all) {
    List<MemorySource> touched = List.of(ApiSources.write(Outputs.CONTRACT, count / 2));
    Compilation compilation = new Compilation(touched, all.classes());
    List<MemorySource> generated = compilation.process(null).generated();
    Costs costs = new Costs();
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      for (Way way : Way.values()) {
        Cost cost = way.compile(compilation, generated, null).cost();
        if (i >= 0) {
          costs.add(way, cost);
        }
      }
    }
    System.out.printf("%none of them touched%n%n");
    costs.print(1);
  }
}
