package dev.statute.bench.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first compilation of a JVM, whose cost it prints. */
public final class ColdCompilation {

  private ColdCompilation() {}

  /**
   * Compiles once.
   *
   * @param arguments the way, the number of interfaces, and the file of what was recorded
   * @throws IOException if that cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Way way = Way.valueOf(arguments[0]);
    List<MemorySource> sources = ApiSources.write(Integer.parseInt(arguments[1]), Outputs.CONTRACT);
    List<MemorySource> generated = Recording.read(Path.of(arguments[2]));
    Cost cost = way.compile(new Compilation(sources, Map.of()), generated, null).cost();
    System.out.println(
        String.format(
            Locale.ROOT, "%.3f %.3f %.3f", cost.cpuMillis(), cost.wallMillis(), cost.megabytes()));
  }
}
