package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a server did in each case, as its file in {@code src/docs/servers/outcomes} has it.
 *
 * @param server the name of the server, which is that of the file
 * @param cells the outcome of each case, by its name
 */
record Outcomes(String server, Map<String, String> cells) {

  /** The outcome of a server that does what HTTP demands. */
  static final String CONFORMS = "✓";

  /** The outcome of a case that a server cannot be asked. */
  static final String SKIPPED = "–";

  private static final String FOLDER = "src/docs/servers/outcomes";
  private static final String EXTENSION = ".txt";
  private static final String BETWEEN = " | ";

  private static Path folder() {
    return Repository.root().resolve(FOLDER);
  }

  /** Reads the file of a server, which may have none yet. */
  static Outcomes of(String server) {
    Path file = folder().resolve(server + EXTENSION);
    return Files.exists(file) ? read(file) : new Outcomes(server, Map.of());
  }

  /** Reads the files of all servers, in the order of their names. */
  static List<Outcomes> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().map(Outcomes::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcomes read(Path file) {
    try {
      Map<String, String> cells = new HashMap<>();
      for (String line : Files.readAllLines(file, UTF_8)) {
        int between = line.indexOf(BETWEEN);
        cells.put(line.substring(between + BETWEEN.length()), line.substring(0, between));
      }
      String name = file.getFileName().toString();
      return new Outcomes(name.substring(0, name.length() - EXTENSION.length()), cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file, in the order of the suite. */
  void write() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(
        folder().resolve(server + EXTENSION),
        Suite.names().stream()
            .map(name -> cells.getOrDefault(name, SKIPPED) + BETWEEN + name)
            .collect(Collectors.joining("\n", "", "\n")),
        UTF_8);
  }

  /** Gives the outcome of a case, if it is known. */
  Optional<String> of(ConformanceCase tried) {
    return Optional.ofNullable(cells.get(tried.name()));
  }
}
