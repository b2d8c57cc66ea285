package dev.statute.bench.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs all benchmarks of this package, and prints for each the fastest and the median of many short
 * iterations. Where other programs share the machine, the fastest is what the code takes by itself.
 */
public final class RunTimeBenchmark {

  private static final int WARM_UP = 15;
  private static final int ITERATIONS = 30;
  private static final TimeValue ITERATION = TimeValue.milliseconds(100);

  private RunTimeBenchmark() {}

  /**
   * Runs them.
   *
   * @param arguments parts of the names of those that are to be run; none for all
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String name : arguments.length == 0 ? new String[] {"dev.statute.bench"} : arguments) {
      options.include(name);
    }
    Collection<RunResult> results =
        new Runner(
                options
                    .warmupIterations(WARM_UP)
                    .warmupTime(ITERATION)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION)
                    .forks(1)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    List<RunResult> sorted =
        results.stream().sorted(Comparator.comparing(RunTimeBenchmark::name)).toList();
    System.out.println("| benchmark | fastest, ns | median, ns |");
    System.out.println("|---|---|---|");
    for (RunResult result : sorted) {
      Statistics statistics = result.getPrimaryResult().getStatistics();
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f |",
              name(result),
              statistics.getMin(),
              statistics.getPercentile(50)));
    }
  }

  private static String name(RunResult result) {
    String name = result.getParams().getBenchmark();
    String routes = result.getParams().getParam("routes");
    String last = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    return routes == null ? last : last + ", routes: " + String.format(Locale.ROOT, "%5s", routes);
  }
}
