package dev.statute.bench.run;

import dev.statute.bench.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What several rounds measured of one thing: of ours, and of each that does the same. The fastest
 * iteration of a round counts, since other programs can only add to it; a ratio is of two things of
 * the same round.
 */
final class Comparison {

  private static final String OURS = "ours";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private static final class Measurements {
    private final List<Double> nanos = new ArrayList<>();
    private double bytes;
  }

  private final String name;
  private final Map<String, Measurements> byMethod = new LinkedHashMap<>();

  Comparison(String name) {
    this.name = name;
  }

  /** Names what a result is of: the class without its last word, and the parameters. */
  static String name(BenchmarkParams params) {
    String benchmark = params.getBenchmark();
    int method = benchmark.lastIndexOf('.');
    int type = benchmark.lastIndexOf('.', method - 1);
    StringBuilder name = new StringBuilder(benchmark.substring(type + 1, method));
    for (String key : params.getParamsKeys()) {
      name.append(' ').append(params.getParam(key));
    }
    return name.toString().replace("Benchmark", "").replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  void add(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    Measurements measurements =
        byMethod.computeIfAbsent(
            benchmark.substring(benchmark.lastIndexOf('.') + 1), key -> new Measurements());
    measurements.nanos.add(result.getPrimaryResult().getStatistics().getMin());
    result
        .getSecondaryResults()
        .forEach(
            (key, value) -> {
              if (key.endsWith(ALLOCATED)) {
                measurements.bytes = value.getScore();
              }
            });
  }

  /** Gives a line of the table for each thing that ours is compared with. */
  List<String> rows() {
    Measurements ours = byMethod.getOrDefault(OURS, new Measurements());
    List<String> rows = new ArrayList<>();
    byMethod.forEach(
        (method, other) -> {
          if (other != ours) {
            rows.add(row(method, ours, other));
          }
        });
    return rows;
  }

  private String row(String method, Measurements ours, Measurements other) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(ours.nanos.size(), other.nanos.size()); i++) {
      ratios.add(ours.nanos.get(i) / other.nanos.get(i));
    }
    String label = method.equals("other") ? name : name + ", " + method;
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %s | %.0f | %.0f |",
        label,
        Spread.of(ours.nanos).median(),
        Spread.of(other.nanos).median(),
        Spread.of(ratios).text(2),
        ours.bytes,
        other.bytes);
  }
}
