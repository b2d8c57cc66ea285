package dev.statute.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statuses that may answer a method, but hardly or should not, by the rule that says so. */
final class DoubtfulCells {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "QUERY");

  /**
   * Rows HC201, HC204 and HC214 of the catalogue; 405 answers no method that an operation has
   * (HC213), and 401 asks for credentials, here of no scheme.
   */
  private static final Map<Integer, Set<String>> DOUBTED =
      Map.of(201, SAFE, 423, SAFE, 501, Set.of("GET", "HEAD"));

  /** RFC 9110, 9.3.5 and 9.3.8: the other successes, which these methods should not have. */
  private static final Map<String, List<Integer>> OTHER_SUCCESSES =
      Map.of("DELETE", List.of(201, 203, 205), "TRACE", List.of(201, 202, 203, 204, 205, 207));

  private DoubtfulCells() {}

  /** Returns the ids of the rules that warn of a status in answer to a method. */
  static List<String> rules(String method, int code) {
    List<String> rules = new ArrayList<>();
    if (code == 405 || DOUBTED.getOrDefault(code, Set.of()).contains(method)) {
      rules.add("method-status-doubt");
    }
    if (code == 401) {
      rules.add("authentication-doubt");
    }
    if (OTHER_SUCCESSES.getOrDefault(method, List.of()).contains(code)) {
      rules.add("success-status-should");
    }
    return rules;
  }
}
