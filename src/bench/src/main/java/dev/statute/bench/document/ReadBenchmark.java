package dev.statute.bench.document;

import com.sun.management.ThreadMXBean;
import dev.statute.bench.Spread;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads large OpenAPI documents in YAML and JSON. */
public final class ReadBenchmark {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ReadBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments a number of megabytes and a number of rounds, such as {@code 10 9}
   */
  public static void main(String[] arguments) {
    int characters = Integer.parseInt(arguments[0]) * 1_000_000;
    int rounds = Integer.parseInt(arguments[1]);
    System.out.println("| document | first, CPU ms | then, CPU ms | kept, MB |");
    System.out.println("|---|---|---|---|");
    measure("YAML", LargeDocument.yaml(characters), rounds);
    measure("JSON", LargeDocument.json(characters), rounds);
  }

  private static void measure(String name, String text, int rounds) {
    List<Double> later = new ArrayList<>();
    double first = 0;
    double kept = 0;
    for (int i = 0; i <= rounds; i++) {
      long before = used();
      long start = THREADS.getCurrentThreadCpuTime();
      OpenApiResult result = OpenApiReader.read("api.yaml", text);
      double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
      if (i == 0) {
        first = millis;
      } else {
        later.add(millis);
      }
      kept = (used() - before) / 1e6;
      if (!(result instanceof OpenApiResult.Read) || !result.problems().isEmpty()) {
        throw new IllegalStateException(result.problems().toString());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %.1f MB of %s | %.0f | %s | %.0f |%n",
        text.length() / 1e6,
        name,
        first,
        Spread.of(later).text(0),
        kept);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
