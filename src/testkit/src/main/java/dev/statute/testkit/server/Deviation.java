package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What a server by its nature does otherwise than HTTP demands: a row of the table in {@code
 * src/docs/servers.md}.
 *
 * @param server any, or the beginning of the server's name, or that and the last version for which
 *     the row is known to be true: {@code jdk 17 to 17.0.19}
 * @param name the name of the case
 * @param instead what the server does, as a {@link Violation} words it
 * @param reason why nothing can be done about it
 */
record Deviation(String server, String name, String instead, String reason) {

  /** What a server does that does not deviate. */
  static final String CONFORMS = "conforms";

  private static final String TABLE = "src/docs/servers.md";
  private static final String ROW = "| ";
  private static final int COLUMNS = 4;
  private static final String ANY = "any";
  private static final String TO = " to ";

  /** Reads the table. */
  static List<Deviation> all() {
    return lines(Repository.root().resolve(TABLE)).stream()
        .filter(line -> line.startsWith(ROW))
        .map(Deviation::row)
        // The head of the table.
        .skip(1)
        .toList();
  }

  private static List<String> lines(Path table) {
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
    String known = server.split(TO, -1)[0];
    boolean isServer =
        known.equals(ANY)
            || (subject.name() + " ").startsWith(known + " ")
            || subject.name().startsWith(known + ".");
    return isServer && name.equals(tried.name());
  }

  /** Tells what the server may do: newer versions than those of the row may have been mended. */
  List<String> outcomes(ServerUnderTest subject) {
    boolean isNewer =
        server.contains(TO)
            && Arrays.compare(numbers(subject.name()), numbers(server.split(TO, -1)[1])) > 0;
    return isNewer ? List.of(instead, CONFORMS) : List.of(instead);
  }

  /** The numbers of a version, which may stand behind a name. */
  private static int[] numbers(String version) {
    String dotted = version.substring(version.lastIndexOf(' ') + 1);
    return Arrays.stream(dotted.split("\\D+", -1)).mapToInt(Integer::parseInt).toArray();
  }
}
