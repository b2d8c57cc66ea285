package dev.statute.contract;

import dev.statute.testkit.ReferenceTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The statuses that may not answer a method, each with the documents and sections that say so. */
public final class IllegalCells {

  private static final List<Integer> INTERIM = List.of(100, 102, 103, 104);

  private static final Map<Integer, Set<String>> FOR_ALL_METHODS =
      Map.of(
          208, Set.of("RFC 5842", "7.1"),
          305, rfc9110("15.4.6"),
          306, rfc9110("15.4.7"),
          418, rfc9110("15.5.19"));

  private static final Set<String> RANGE = rfc9110("14.2");
  private static final Set<String> CONDITION_OF_CHANGE = rfc9110("13.1.2", "13.1.3");
  private static final Set<String> NO_CONDITIONS = rfc9110("13.2.1");
  private static final Set<String> DELTA = Set.of("RFC 3229", "10.4.1");

  private static final Map<String, Map<Integer, Set<String>>> BY_METHOD =
      Map.of(
          "HEAD", Map.of(206, RANGE, 416, RANGE),
          "POST",
              Map.of(
                  206, rfc9110("14.2", "9.3.3"),
                  226, DELTA,
                  304, rfc9110("13.1.2", "13.1.3", "9.3.3"),
                  416, rfc9110("14.2", "9.3.3")),
          "PUT",
              Map.of(
                  205, rfc9110("9.3.4"),
                  206, RANGE,
                  226, DELTA,
                  304, CONDITION_OF_CHANGE,
                  416, RANGE),
          "DELETE", Map.of(206, RANGE, 226, DELTA, 304, CONDITION_OF_CHANGE, 416, RANGE),
          "CONNECT",
              Map.of(
                  206, RANGE,
                  226, DELTA,
                  304, NO_CONDITIONS,
                  412, NO_CONDITIONS,
                  416, RANGE),
          "OPTIONS",
              Map.of(206, RANGE, 226, DELTA, 304, NO_CONDITIONS, 412, NO_CONDITIONS, 416, RANGE),
          "TRACE",
              Map.of(206, RANGE, 226, DELTA, 304, NO_CONDITIONS, 412, NO_CONDITIONS, 416, RANGE),
          "PATCH", Map.of(206, RANGE, 226, DELTA, 304, CONDITION_OF_CHANGE, 416, RANGE),
          "QUERY", Map.of(226, DELTA));

  private IllegalCells() {}

  /** Returns the clauses that keep a status from answering a method; none if it may. */
  public static Set<String> clauses(String method, int code) {
    if (INTERIM.contains(code)) {
      return rfc9110("15.2");
    }
    Set<String> always = FOR_ALL_METHODS.getOrDefault(code, Set.of());
    return always.isEmpty()
        ? BY_METHOD.getOrDefault(method, Map.of()).getOrDefault(code, Set.of())
        : always;
  }

  /** Returns the codes that each method may not be answered with, as this class has them. */
  static Map<String, Set<Integer>> codesByMethod() {
    Map<String, Set<Integer>> codes = new LinkedHashMap<>();
    BY_METHOD.forEach((method, cells) -> codes.put(method, new TreeSet<>(cells.keySet())));
    return codes;
  }

  /** Returns the same from the reference table. */
  static Map<String, Set<Integer>> codesByMethodOfTheTable() {
    Map<String, Set<Integer>> codes = new LinkedHashMap<>();
    for (Map<String, String> row : ReferenceTable.statuses()) {
      Arrays.stream(row.get("methods_illegal").split(" "))
          .filter(method -> !method.isEmpty())
          .forEach(
              method ->
                  codes
                      .computeIfAbsent(method, m -> new TreeSet<>())
                      .add(Integer.valueOf(row.get("code"))));
    }
    return codes;
  }

  private static Set<String> rfc9110(String... sections) {
    Set<String> clauses = new TreeSet<>(Arrays.asList(sections));
    clauses.add("RFC 9110");
    return clauses;
  }
}
