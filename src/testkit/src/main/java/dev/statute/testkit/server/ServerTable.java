package dev.statute.testkit.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table that has a row for each case and a column for each server. */
final class ServerTable {

  private static final String EDGE = "| ";
  private static final String BETWEEN = " | ";

  private ServerTable() {}

  /** Writes the table of some servers. */
  static String of(List<Outcomes> servers) {
    StringBuilder text = new StringBuilder();
    text.append(
        line(Stream.concat(Stream.of("case", "clause"), servers.stream().map(Outcomes::server))));
    text.append("|---".repeat(2 + servers.size())).append("|\n");
    Suite.chapters().values().stream()
        .flatMap(List::stream)
        .forEach(tried -> text.append(line(row(tried, servers))));
    return text.toString();
  }

  private static Stream<String> row(ConformanceCase tried, List<Outcomes> servers) {
    return Stream.concat(
        Stream.of(tried.name(), tried.clause()),
        servers.stream().map(server -> server.of(tried).orElse(Outcomes.SKIPPED)));
  }

  private static String line(Stream<String> row) {
    return row.collect(Collectors.joining(BETWEEN, EDGE, " |\n"));
  }
}
