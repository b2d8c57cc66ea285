package dev.statute.bench.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks of this module for some rounds, each benchmark in a JVM of its own in each round,
 * and prints how ours compares with the others of its class.
 */
public final class RunTimeBenchmark {

  private static final int WARM_UP = 5;
  private static final int ITERATIONS = 8;
  private static final TimeValue ITERATION_TIME = TimeValue.milliseconds(25);

  private RunTimeBenchmark() {}

  /**
   * Runs them.
   *
   * @param arguments how many rounds; for how many milliseconds an iteration warms up; parts of the
   *     names of those that are to be run; parameters as {@code name=value}
   * @throws RunnerException if JMH cannot run
   */
  public static void main(String[] arguments) throws RunnerException {
    int rounds = Integer.parseInt(arguments[0]);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .warmupIterations(WARM_UP)
            .warmupTime(TimeValue.milliseconds(Long.parseLong(arguments[1])))
            .measurementIterations(ITERATIONS)
            .measurementTime(ITERATION_TIME)
            .forks(1)
            // Or, where other programs share the machine, what is measured is still interpreted.
            .jvmArgsAppend("-Xbatch", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR")
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
      int equals = argument.indexOf('=');
      if (equals < 0) {
        options.include("dev.statute.bench.*" + argument);
      } else {
        options.param(argument.substring(0, equals), argument.substring(equals + 1).split(",", -1));
      }
    }
    Map<String, Comparison> comparisons = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : new Runner(options.build()).run()) {
        comparisons
            .computeIfAbsent(Comparison.name(result.getParams()), Comparison::new)
            .add(result);
      }
    }
    System.out.println(
        "| | ours, ns | other, ns | ours / other | ours, bytes | other, bytes |\n"
            + "|---|---|---|---|---|---|");
    comparisons.values().forEach(comparison -> comparison.rows().forEach(System.out::println));
  }
}
