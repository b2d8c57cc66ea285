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

  /** Returns what our processor cost. */
  Spread processor(ToDoubleFunction<Cost> figure) {
    return Spread.of(of(Way.PROCESSOR).stream().map(figure::applyAsDouble).toList());
  }

  /** Returns what our processor cost as a multiple of another way, in the same rounds. */
  Spread ratio(Way way, ToDoubleFunction<Cost> figure) {
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

  /** Prints all figures. */
  void print() {
    print("CPU, ms", Cost::cpuMillis);
    print("clock, ms", Cost::wallMillis);
    print("allocated, MB", Cost::megabytes);
  }

  private void print(String name, ToDoubleFunction<Cost> figure) {
    System.out.printf(
        Locale.ROOT,
        "  %s: processor %s; /replay %s; /limit %s; own %s%n",
        name,
        processor(figure).text(0),
        ratio(Way.REPLAY, figure).text(3),
        ratio(Way.LIMIT, figure).text(3),
        own(figure).text(1));
  }
}
