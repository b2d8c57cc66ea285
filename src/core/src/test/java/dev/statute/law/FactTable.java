package dev.statute.law;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of facts, whose cells stand between bars. */
final class FactTable {

  private FactTable() {}

  /** Returns the cells of each line of a table whose cells stand between bars. */
  static List<List<String>> bars(String table) {
    return table
        .lines()
        .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
        .toList();
  }

  /** Returns grounds as the tables write them: {@code must 13.1.2 13.1.3, definition 9.3.3}. */
  static String text(List<Ground> grounds) {
    return grounds.stream().map(FactTable::text).collect(Collectors.joining(", "));
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
