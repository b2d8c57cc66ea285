package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables of what HTTP's registries and RFCs say, which no code under test has a part in. */
public final class ReferenceTable {

  private ReferenceTable() {}

  /** Returns the registered status codes, each as a row of named columns. */
  public static List<Map<String, String>> statuses() {
    return rows("/reference/status-codes.csv");
  }

  /** Returns the registered methods, each as a row of named columns. */
  public static List<Map<String, String>> methods() {
    return rows("/reference/methods.csv");
  }

  /** Returns the checks that others make on declared responses, each with its id and name. */
  public static List<Map<String, String>> ruleCatalogue() {
    return rows("/reference/rule-catalogue.csv");
  }

  private static List<Map<String, String>> rows(String resource) {
    List<String> lines = text(resource).lines().toList();
    String[] names = lines.get(0).split(",");
    return lines.stream().skip(1).map(line -> row(names, line)).toList();
  }

  private static Map<String, String> row(String[] names, String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != names.length) {
      throw new IllegalStateException("a comma too many or too few: " + line);
    }
    Map<String, String> row = new HashMap<>();
    Stream.iterate(0, i -> i < names.length, i -> i + 1).forEach(i -> row.put(names[i], cells[i]));
    return row;
  }

  private static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
