package dev.statute.bench.compile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the ways of compiling in one JVM that is warm, by turns. */
public final class WarmBenchmark {

  /** How many interfaces are compiled in each way before anything counts. */
  private static final int WARM_UP = 1_000;

  /** As many as fit into a round that is not long, so that all ways get warm at once. */
  private static final int WARM_UP_ROUND = 100;

  private WarmBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments numbers of interfaces, each with a number of rounds and what is generated,
   *     such as {@code 100:20:CONTRACT}
   */
  public static void main(String[] arguments) {
    Growth growth = new Growth();
    Outputs warm = null;
    for (String argument : arguments) {
      String[] parts = argument.split(":", -1);
      int count = Integer.parseInt(parts[0]);
      Outputs outputs = Outputs.valueOf(parts[2]);
      if (outputs != warm) {
        warmUp(outputs);
        warm = outputs;
      }
      Costs costs = compare(count, Integer.parseInt(parts[1]), outputs);
      growth.add(outputs, count, costs);
    }
    growth.print();
  }

  private static void warmUp(Outputs outputs) {
    Progress progress = new Progress("warm-up, " + outputs);
    Compilation compilation = new Compilation(ApiSources.write(WARM_UP_ROUND, outputs), Map.of());
    List<MemorySource> generated = compilation.process(null).generated();
    for (int done = 0; done < WARM_UP; done += WARM_UP_ROUND) {
      for (Way way : Way.values()) {
        way.compile(compilation, generated, null);
      }
      progress.step();
    }
    progress.end();
  }

  private static Costs compare(int count, int rounds, Outputs outputs) {
    Progress progress = new Progress(count + " interfaces, " + outputs);
    Compilation compilation = new Compilation(ApiSources.write(count, outputs), Map.of());
    List<MemorySource> generated = compilation.process(null).generated();
    Costs costs = new Costs();
    for (int i = 0; i < rounds; i++) {
      for (Way way : Way.values()) {
        // What the one before left is not to be collected at the expense of the next.
        System.gc();
        costs.add(way, way.compile(compilation, generated, null).cost());
      }
      progress.step();
    }
    progress.end();
    int chars = generated.stream().mapToInt(source -> source.text().length()).sum();
    System.out.printf(
        Locale.ROOT,
        "%n%d interfaces, %s: %d files each, %d characters per operation; %d rounds%n%n",
        count,
        outputs,
        generated.size() / count,
        chars / count / ApiSources.OPERATIONS,
        rounds);
    costs.print(count);
    return costs;
  }
}
