package dev.statute.bench.compile;

import dev.statute.bench.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Compares compilations that write contract files with those that do not, by turns. */
public final class ContractBenchmark {

  private static final int WARM_UP = 500;

  private ContractBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments a number of interfaces and a number of rounds, such as {@code 100 15}
   */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Compilation compilation = new Compilation(ApiSources.write(count, Outputs.CONTRACT), Map.of());
    Progress progress = new Progress(count + " interfaces, contract files");
    for (int done = 0; done < WARM_UP; done += count) {
      compilation.process(null);
      compilation.processWithoutContracts();
      progress.step();
    }
    List<Cost> with = new ArrayList<>();
    List<Cost> without = new ArrayList<>();
    int bytes = 0;
    for (int i = 0; i < rounds; i++) {
      System.gc();
      Compilation.Result written = compilation.process(null);
      System.gc();
      Compilation.Result off = compilation.processWithoutContracts();
      with.add(written.cost());
      without.add(off.cost());
      bytes = written.resourceBytes() - off.resourceBytes();
      progress.step();
    }
    progress.end();
    System.out.printf(
        Locale.ROOT,
        "%n%d interfaces, %d bytes of contract each; %d rounds%n%n",
        count,
        bytes / count,
        rounds);
    System.out.println("| per interface | with | with/without |");
    System.out.println("|---|---|---|");
    print("CPU, ms", count, with, without, Cost::cpuMillis);
    print("allocated, MB", count, with, without, Cost::megabytes);
  }

  private static void print(
      String name, int count, List<Cost> with, List<Cost> without, ToDoubleFunction<Cost> figure) {
    List<Double> each = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < with.size(); i++) {
      double written = figure.applyAsDouble(with.get(i));
      each.add(written / count);
      ratios.add(written / figure.applyAsDouble(without.get(i)));
    }
    System.out.printf(
        "| %s | %s | %s |%n", name, Spread.of(each).text(2), Spread.of(ratios).text(3));
  }
}
