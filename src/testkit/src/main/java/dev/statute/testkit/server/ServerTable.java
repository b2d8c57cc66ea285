package dev.statute.testkit.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.testkit.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each server did in each case: the table in {@code src/docs/servers/cases.md}, which has a
 * row for each case and a column for each server.
 */
final class ServerTable {

  /** The cell of a server that does what HTTP demands. */
  static final String CONFORMS = "✓";

  /** The cell of a case that a server cannot be asked. */
  static final String SKIPPED = "–";

  private static final String PAGE = "src/docs/servers/cases.md";
  private static final String EDGE = "| ";
  private static final String BETWEEN = " | ";
  private static final int FIRST_SERVER = 2;

  private final Path page;
  private final String prose;
  private final List<String> servers;
  private final Map<String, List<String>> cells;

  private ServerTable(
      Path page, String prose, List<String> servers, Map<String, List<String>> cells) {
    this.page = page;
    this.prose = prose;
    this.servers = servers;
    this.cells = cells;
  }

  /** Reads the table of the repository. */
  static ServerTable read() {
    return read(Repository.root().resolve(PAGE));
  }

  /** Reads the table of a page. */
  static ServerTable read(Path page) {
    try {
      String text = Files.readString(page, UTF_8);
      String prose = text.lines().takeWhile(line -> !line.startsWith(EDGE)).collect(lines());
      List<List<String>> rows =
          text.lines().filter(line -> line.startsWith(EDGE)).map(ServerTable::row).toList();
      List<String> head = rows.get(0);
      Map<String, List<String>> cells = new LinkedHashMap<>();
      rows.stream()
          .skip(1)
          .forEach(row -> cells.put(row.get(0), row.subList(FIRST_SERVER, row.size())));
      return new ServerTable(page, prose, head.subList(FIRST_SERVER, head.size()), cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> row(String line) {
    return List.of(line.substring(EDGE.length(), line.lastIndexOf(" |")).split(" \\| ", -1));
  }

  /** Gives what a server does in a case; nothing if the table has no such cell. */
  Optional<String> cell(String server, String name) {
    int column = servers.indexOf(server);
    List<String> row = cells.get(name);
    return column < 0 || row == null || row.size() <= column
        ? Optional.empty()
        : Optional.of(row.get(column));
  }

  /** Writes the column of a server anew, and the rows of all cases. */
  void write(String server, Map<String, String> outcomes) throws IOException {
    List<String> columns = new ArrayList<>(servers);
    if (!columns.contains(server)) {
      columns.add(server);
    }
    StringBuilder text = new StringBuilder(prose);
    text.append(line(Stream.concat(Stream.of("case", "clause"), columns.stream())));
    text.append("|---".repeat(columns.size() + FIRST_SERVER)).append("|\n");
    Suite.chapters().values().stream()
        .flatMap(List::stream)
        .forEach(
            tried ->
                text.append(
                    line(
                        Stream.concat(
                            Stream.of(tried.name(), tried.clause()),
                            columns.stream()
                                .map(column -> outcome(column, server, tried, outcomes))))));
    Files.writeString(page, text, UTF_8);
  }

  private String outcome(
      String column, String server, ConformanceCase tried, Map<String, String> outcomes) {
    return column.equals(server)
        ? outcomes.getOrDefault(tried.name(), SKIPPED)
        : cell(column, tried.name()).orElse(SKIPPED);
  }

  private static String line(Stream<String> row) {
    return row.collect(Collectors.joining(BETWEEN, EDGE, " |\n"));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n", "", "\n");
  }
}
