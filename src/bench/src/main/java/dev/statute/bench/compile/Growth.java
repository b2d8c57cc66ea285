package dev.statute.bench.compile;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how costs grow from one number of interfaces to the next. */
final class Growth {

  private record Size(int count, Costs costs) {}

  private final Map<Outputs, Size> last = new EnumMap<>(Outputs.class);
  private final StringBuilder lines = new StringBuilder();

  /** Adds what a number of interfaces cost, after what fewer of the same kind did. */
  void add(Outputs outputs, int count, Costs costs) {
    @Nullable Size before = last.put(outputs, new Size(count, costs));
    if (before != null) {
      add(before, new Size(count, costs));
    }
  }

  private void add(Size from, Size to) {
    lines.append(String.format(Locale.ROOT, "%nfrom %d to %d interfaces%n", from.count, to.count));
    for (Way way : Way.values()) {
      double ratio =
          to.costs.of(way, Cost::cpuMillis).median() / from.costs.of(way, Cost::cpuMillis).median();
      double exponent = Math.log(ratio) / Math.log((double) to.count / from.count);
      lines.append(
          String.format(
              Locale.ROOT,
              "  exponent of growth of CPU time, %s: %.2f%n",
              way.name().toLowerCase(Locale.ROOT),
              exponent));
    }
    double less = from.costs.own(Cost::cpuMillis).median();
    double each = (to.costs.own(Cost::cpuMillis).median() - less) / (to.count - from.count);
    lines.append(
        String.format(
            Locale.ROOT,
            "  own CPU time: %.2f ms per interface, and %.0f ms fixed%n",
            each,
            less - each * from.count));
  }

  void print() {
    System.out.print(lines);
  }
}
