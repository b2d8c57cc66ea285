package dev.statute.bench.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Compares the ways of compiling in JVMs that have just started, by turns. */
public final class ColdBenchmark {

  private ColdBenchmark() {}

  /**
   * Runs it.
   *
   * @param arguments numbers of interfaces, each with a number of rounds, such as {@code 10:20}
   * @throws IOException if no other JVM can be started
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (String argument : arguments) {
      String[] parts = argument.split(":", -1);
      compare(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  private static void compare(int count, int rounds) throws IOException, InterruptedException {
    Compilation compilation = new Compilation(ApiSources.write(count, Outputs.CONTRACT), Map.of());
    Progress progress = new Progress(count + " interfaces, cold");
    Path recording = Files.createTempFile("recording", null);
    try {
      Recording.write(compilation.process(null).generated(), recording);
      Costs costs = new Costs();
      for (int i = 0; i < rounds; i++) {
        for (Way way : Way.values()) {
          costs.add(way, run(way, count, recording));
        }
        progress.step();
      }
      progress.end();
      System.out.printf("%n%d interfaces, in a cold JVM; %d rounds%n%n", count, rounds);
      costs.print(count);
    } finally {
      Files.delete(recording);
    }
  }

  private static Cost run(Way way, int count, Path recording)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdCompilation.class.getName(),
                way.name(),
                String.valueOf(count),
                recording.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException("the other JVM failed");
    }
    List<Double> figures = List.of(line.split(" ")).stream().map(Double::valueOf).toList();
    return new Cost(figures.get(0), figures.get(1), figures.get(2));
  }
}
