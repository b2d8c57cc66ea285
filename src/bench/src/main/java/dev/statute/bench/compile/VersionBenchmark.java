package dev.statute.bench.compile;

import dev.statute.bench.Spread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Compares this build with another one, by turns in one JVM that is warm: what is generated for the
 * same interfaces, and what it costs to compile them, all in.
 */
public final class VersionBenchmark {

  private static final int WARM_UP = 6;

  private VersionBenchmark() {}

  /**
   * Runs it. The system property {@code before} names the folder of the other build.
   *
   * @param arguments numbers of interfaces, each with a number of rounds and what is generated,
   *     such as {@code 100:15:CONTRACT}
   */
  public static void main(String[] arguments) {
    Build before = Build.of(Path.of(System.getProperty("before")).toAbsolutePath());
    Build now = Build.current();
    for (String argument : arguments) {
      String[] parts = argument.split(":", -1);
      Outputs outputs = Outputs.valueOf(parts[2]);
      compare(before, now, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), outputs);
    }
  }

  private static void compare(Build before, Build now, int count, int rounds, Outputs outputs) {
    Progress progress = new Progress(count + " interfaces, " + outputs);
    List<MemorySource> sources = ApiSources.write(count, outputs);
    List<Build.Result> old = new ArrayList<>();
    List<Build.Result> recent = new ArrayList<>();
    for (int i = -WARM_UP; i < rounds; i++) {
      // What the one before left is not to be collected at the expense of the next.
      System.gc();
      Build.Result one = before.compile(sources);
      System.gc();
      Build.Result other = now.compile(sources);
      if (i >= 0) {
        old.add(one);
        recent.add(other);
      }
      progress.step();
    }
    progress.end();
    System.out.printf(Locale.ROOT, "%n%d interfaces, %s; %d rounds%n%n", count, outputs, rounds);
    System.out.println("| per interface | before | now | now/before |");
    System.out.println("|---|---|---|---|");
    print("characters", count, 0, old, recent, Build.Result::characters);
    print("classes", count, 1, old, recent, result -> result.classes().size());
    print("octets of classes", count, 0, old, recent, Build.Result::octets);
    print("CPU, ms", count, 2, old, recent, result -> result.cost().cpuMillis());
    print("allocated, MB", count, 2, old, recent, result -> result.cost().megabytes());
  }

  private static void print(
      String name,
      int count,
      int decimals,
      List<Build.Result> before,
      List<Build.Result> now,
      ToDoubleFunction<Build.Result> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      ratios.add(figure.applyAsDouble(now.get(i)) / figure.applyAsDouble(before.get(i)));
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s |%n",
        name,
        spread(before, count, figure).text(decimals),
        spread(now, count, figure).text(decimals),
        Spread.of(ratios).text(3));
  }

  private static Spread spread(
      List<Build.Result> results, int count, ToDoubleFunction<Build.Result> figure) {
    return Spread.of(results.stream().map(one -> figure.applyAsDouble(one) / count).toList());
  }
}
