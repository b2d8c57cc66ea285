package dev.statute.bench.compile;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the ways of compiling in one JVM that is warm, by turns. */
public final class WarmBenchmark {

  /** How many interfaces are compiled in each way before anything counts. */
  private static final int WARM_UP = 1_000;

  private WarmBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments numbers of interfaces, each with a number of rounds and what is generated,
   *     such as {@code 100:20:CONTRACT}
   */
  public static void main(String[] arguments) {
    for (String argument : arguments) {
      String[] parts = argument.split(":", -1);
      compare(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Outputs.valueOf(parts[2]));
    }
  }

  private static void compare(int count, int rounds, Outputs outputs) {
    Compilation compilation = new Compilation(ApiSources.write(count, outputs), Map.of());
    List<MemorySource> generated = compilation.process(null).generated();
    for (int done = 0; done < WARM_UP; done += count) {
      for (Way way : Way.values()) {
        way.compile(compilation, generated, null);
      }
    }
    Costs costs = new Costs();
    for (int i = 0; i < rounds; i++) {
      for (Way way : Way.values()) {
        // What the one before left is not to be collected at the expense of the next.
        System.gc();
        costs.add(way, way.compile(compilation, generated, null).cost());
      }
    }
    int chars = generated.stream().mapToInt(source -> source.text().length()).sum();
    System.out.printf(
        Locale.ROOT,
        "%d interfaces, %s: %d files, %d characters per operation%n",
        count,
        outputs,
        generated.size(),
        chars / count / ApiSources.OPERATIONS);
    costs.print();
  }
}
