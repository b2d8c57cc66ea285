package dev.statute.bench.compile;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Looks again and again at what a thread is doing, and counts by the part that does it. */
final class Sampler {

  private static final long PAUSE_MILLIS = 3;
  private static final String OURS = "dev.statute.";
  private static final String BENCH = "dev.statute.bench.";

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Thread sampled = Thread.currentThread();
  private final Thread sampling = new Thread(this::run, "sampler");
  private volatile boolean isDone;

  Sampler() {
    sampling.setDaemon(true);
    sampling.start();
  }

  private void run() {
    try {
      while (!isDone) {
        counts.merge(part(sampled.getStackTrace()), 1, Integer::sum);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Names the package of ours that is innermost, or the compiler, which also takes the files. */
  private static String part(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith("com.sun.tools.javac.processing.JavacFiler")) {
        return "compiler";
      }
      if (name.startsWith(OURS) && !name.startsWith(BENCH)) {
        return "processor: "
            + (name.startsWith(OURS + "law.")
                ? "law"
                : name.substring(OURS.length(), name.indexOf('.', OURS.length())));
      }
    }
    return "compiler";
  }

  /** Stops looking. */
  void stop() throws InterruptedException {
    isDone = true;
    sampling.join();
  }

  /** Returns the share of each part, in percent. */
  String shares() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder shares = new StringBuilder();
    counts.forEach(
        (part, count) ->
            shares.append(
                String.format(Locale.ROOT, "%n  %s: %.1f %%", part, 100.0 * count / all)));
    return shares.toString();
  }
}
