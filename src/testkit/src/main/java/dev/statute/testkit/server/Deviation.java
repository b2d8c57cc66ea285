package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a server by its nature does otherwise than HTTP demands: a row of the table in {@code
 * src/docs/servers.md}.
 *
 * @param layers which servers do so
 * @param name the name of the case
 * @param instead what the server does, as a {@link Violation} words it; several where chance
 *     decides
 * @param reason why nothing can be done about it
 */
record Deviation(List<Layer> layers, String name, List<String> instead, String reason) {

  /** What a server does that does not deviate. */
  static final String CONFORMS = "conforms";

  private static final String TABLE = "src/docs/servers.md";
  private static final String ROW = "| ";
  private static final int COLUMNS = 4;
  private static final String OR = " or ";

  /** Reads the table. */
  static List<Deviation> all() {
    return lines(Repository.root().resolve(TABLE)).stream()
        .filter(line -> line.startsWith(ROW))
        // The head of the table.
        .skip(1)
        .map(Deviation::row)
        .toList();
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a row. */
  static Deviation row(String line) {
    String[] cells = line.substring(ROW.length(), line.lastIndexOf(" |")).split(" \\| ", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a row of " + cells.length + " cells: " + line);
    }
    List<Layer> layers = Stream.of(cells[0].split(",\\s*", -1)).map(Layer::parse).toList();
    return new Deviation(layers, cells[1], instead(cells[2]), cells[3]);
  }

  private static List<String> instead(String cell) {
    return List.of(cell.replace("`", "").split(OR, -1));
  }

  /**
   * Finds what a server may do in a case: the row of its last layer counts, since that may mend
   * what those below it do.
   *
   * @return the outcomes; none if no row is of the server and the case
   */
  static Optional<List<String>> outcomes(
      List<Deviation> rows, ServerUnderTest server, ConformanceCase tried) {
    List<Deviation> ofCase = rows.stream().filter(row -> row.name.equals(tried.name())).toList();
    List<String> layers = server.layers();
    for (int i = layers.size() - 1; i >= 0; i--) {
      String layer = layers.get(i);
      for (Deviation row : ofCase) {
        Optional<Layer> known = row.layers.stream().filter(one -> one.isOf(layer)).findFirst();
        if (known.isPresent()) {
          return Optional.of(row.outcomes(known.get().isOlderThan(layer)));
        }
      }
    }
    return ofCase.stream()
        .filter(row -> row.layers.stream().anyMatch(Layer::isAny))
        .findFirst()
        .map(row -> row.outcomes(false));
  }

  /** Tells whether what a server does in a case depends on its version, or on chance. */
  static boolean varies(List<Deviation> rows, String name) {
    return rows.stream()
        .filter(row -> row.name.equals(name))
        .anyMatch(
            row ->
                row.instead.size() > 1
                    || row.layers.stream().anyMatch(layer -> layer.last().isPresent()));
  }

  /** Tells what the server may do: newer versions than those of the row may have been mended. */
  private List<String> outcomes(boolean mayBeMended) {
    return mayBeMended
        ? Stream.concat(instead.stream(), Stream.of(CONFORMS)).distinct().toList()
        : instead;
  }
}
