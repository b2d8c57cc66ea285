package dev.statute.bench.compile;

import dev.statute.bench.Spread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The costs of all ways, round by round. */
final class Costs {

  private final Map<Way, List<Cost>> byWay = new EnumMap<>(Way.class);

  void add(Way way, Cost cost) {
    byWay.computeIfAbsent(way, key -> new ArrayList<>()).add(cost);
  }

  private List<Cost> of(Way way) {
    return byWay.getOrDefault(way, List.of());
  }

  /** Returns what a way cost. */
  Spread of(Way way, ToDoubleFunction<Cost> figure) {
    return Spread.of(of(way).stream().map(figure::applyAsDouble).toList());
  }

  /** Returns what our processor cost as a multiple of another way, in the same rounds. */
  private Spread ratio(Way way, ToDoubleFunction<Cost> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < of(way).size(); i++) {
      ratios.add(
          figure.applyAsDouble(of(Way.PROCESSOR).get(i)) / figure.applyAsDouble(of(way).get(i)));
    }
    return Spread.of(ratios);
  }

  /** Returns what our processor cost more than one that only hands in what it wrote. */
  Spread own(ToDoubleFunction<Cost> figure) {
    List<Double> differences = new ArrayList<>();
    for (int i = 0; i < of(Way.REPLAY).size(); i++) {
      differences.add(
          figure.applyAsDouble(of(Way.PROCESSOR).get(i))
              - figure.applyAsDouble(of(Way.REPLAY).get(i)));
    }
    return Spread.of(differences);
  }

  /** Prints a table of all figures, those of interfaces for each of them. */
  void print(int count) {
    System.out.println("| per interface | processor | processor/replay | processor/limit | own |");
    System.out.println("|---|---|---|---|---|");
    print("CPU, ms", count, Cost::cpuMillis);
    print("clock, ms", count, Cost::wallMillis);
    print("allocated, MB", count, Cost::megabytes);
  }

  private void print(String name, int count, ToDoubleFunction<Cost> figure) {
    ToDoubleFunction<Cost> each = cost -> figure.applyAsDouble(cost) / count;
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s |%n",
        name,
        of(Way.PROCESSOR, each).text(2),
        ratio(Way.REPLAY, figure).text(3),
        ratio(Way.LIMIT, figure).text(3),
        own(each).text(2));
  }
}
