package dev.statute.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the reference tables: comma-separated values without quotes, and rows between bars. */
final class ReferenceTable {

  private ReferenceTable() {}

  /** Returns the rows of a CSV file, each with its columns by name. */
  static List<Map<String, String>> csv(String name) {
    List<String> lines = LawFiles.text("/reference/" + name).lines().toList();
    String[] columns = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns the cells of each line of a table whose cells stand between bars. */
  static List<List<String>> bars(String table) {
    return table
        .lines()
        .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
        .toList();
  }

  /** Returns grounds as the tables write them: {@code must 13.1.2 13.1.3, definition 9.3.3}. */
  static String text(List<Ground> grounds) {
    return grounds.stream().map(ReferenceTable::text).collect(Collectors.joining(", "));
  }

  /** Returns a ground as the tables write it: of RFC 9110 only the sections. */
  static String text(Ground ground) {
    return ground.level().word() + " " + text(ground.clause());
  }

  /** Returns a clause as the tables write it. */
  static String text(Clause clause) {
    String sections = String.join(" ", clause.sections());
    return clause.document().equals("RFC 9110")
        ? sections
        : (clause.document() + " " + sections).strip();
  }
}
