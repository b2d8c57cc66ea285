package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a server by its nature does otherwise than HTTP demands: a row of the table in {@code
 * src/docs/servers.md}.
 *
 * @param server the beginning of the server's name
 * @param name the name of the case
 * @param instead what the server does, as a {@link Violation} words it
 * @param reason why nothing can be done about it
 */
record Deviation(String server, String name, String instead, String reason) {

  private static final String TABLE = "src/docs/servers.md";
  private static final String ROW = "| ";
  private static final int COLUMNS = 4;

  /** Reads the table. */
  static List<Deviation> all() {
    return rows(Repository.root().resolve(TABLE)).stream()
        .filter(line -> line.startsWith(ROW))
        .map(Deviation::row)
        // The head of the table.
        .skip(1)
        .toList();
  }

  private static List<String> rows(Path table) {
    try {
      return Files.readAllLines(table, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Deviation row(String line) {
    String[] cells = line.substring(ROW.length(), line.lastIndexOf(" |")).split(" \\| ", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a row of " + cells.length + " cells: " + line);
    }
    return new Deviation(cells[0], cells[1], cells[2].replace("`", ""), cells[3]);
  }

  /** Tells whether this is a deviation of a server in a case. */
  boolean isOf(ServerUnderTest subject, ConformanceCase tried) {
    return isOf(subject) && name.equals(tried.name());
  }

  private boolean isOf(ServerUnderTest subject) {
    return (subject.name() + " ").startsWith(server + " ")
        || subject.name().startsWith(server + ".");
  }
}
