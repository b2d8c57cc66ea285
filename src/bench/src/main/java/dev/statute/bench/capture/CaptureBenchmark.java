package dev.statute.bench.capture;

import com.sun.management.ThreadMXBean;
import dev.statute.bench.Spread;
import dev.statute.capture.CaptureReading;
import dev.statute.capture.har.HarReader;
import dev.statute.capture.redact.Redaction;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.message.judge.MessageJudge;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads captures, hides their secrets and judges them. */
public final class CaptureBenchmark {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int SAMPLES = 20;

  private CaptureBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments a number of exchanges and a number of rounds, such as {@code 10000 9}
   */
  public static void main(String[] arguments) throws IOException {
    int exchanges = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    System.out.println("| exchanges | file, MB | first, CPU ms | then, CPU ms | live heap, MB |");
    System.out.println("|---|---|---|---|---|");
    measure(exchanges, rounds);
    measure(10 * exchanges, 1);
  }

  private static void measure(int exchanges, int rounds) throws IOException {
    Path file = Files.createTempFile("capture", ".har");
    try {
      LargeCapture.write(file, exchanges);
      Law law = new Laws().standard();
      double first = judge(file, law);
      List<Double> later = new ArrayList<>();
      for (int i = 0; i < rounds; i++) {
        later.add(judge(file, law));
      }
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.0f | %,.0f | %s | %.1f |%n",
          exchanges,
          Files.size(file) / 1e6,
          first,
          Spread.of(later).text(0),
          live(file, law, exchanges));
    } finally {
      Files.delete(file);
    }
  }

  private static double judge(Path file, Law law) throws IOException {
    MessageJudge judge = MessageJudge.of(law, MessageSettings.standard());
    Redaction redaction = new Redaction();
    int[] findings = {0};
    long start = THREADS.getCurrentThreadCpuTime();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      CaptureReading reading =
          HarReader.read(
              "capture.har",
              in,
              exchange -> findings[0] += judge.judge(redaction.fields(exchange)).size());
      if (!reading.problems().isEmpty() || findings[0] == 0) {
        throw new IllegalStateException(reading.toString());
      }
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  /** Returns the most that was left of garbage collections on the way. */
  private static double live(Path file, Law law, int exchanges) throws IOException {
    MessageJudge judge = MessageJudge.of(law, MessageSettings.standard());
    Redaction redaction = new Redaction();
    long before = used();
    long[] most = {0};
    int[] count = {0};
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      HarReader.read(
          "capture.har",
          in,
          exchange -> {
            judge.judge(redaction.fields(exchange));
            if (++count[0] % (exchanges / SAMPLES) == 0) {
              most[0] = Math.max(most[0], used());
            }
          });
    }
    return (most[0] - before) / 1e6;
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
