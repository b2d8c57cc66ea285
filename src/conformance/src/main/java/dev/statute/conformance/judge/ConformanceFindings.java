package dev.statute.conformance.judge;

import dev.statute.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with the exchanges of a test. */
public final class ConformanceFindings {

  private static final int MOST_SHOWN = 20;

  private final List<SeenFinding> findings;
  private final int more;

  ConformanceFindings(List<SeenFinding> findings, int more) {
    this.findings = List.copyOf(findings);
    this.more = more;
  }

  /** Tells whether nothing is wrong. */
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  /** Tells whether something is as bad as a severity, or worse. */
  public boolean hasAny(Severity severity) {
    return more > 0
        || findings.stream().anyMatch(one -> one.finding().severity().compareTo(severity) <= 0);
  }

  /**
   * Returns the findings as text. The same finding of several exchanges is there once, with the
   * first of them and their number; of more than {@value #MOST_SHOWN}, the first are there.
   *
   * @param test the name of the test
   */
  public String text(String test) {
    Map<String, List<SeenFinding>> groups = new LinkedHashMap<>();
    for (SeenFinding one : findings) {
      String key = one.finding().rule().id() + one.finding().what() + one.finding().why();
      groups.merge(key, List.of(one), ConformanceFindings::both);
    }
    StringBuilder text = new StringBuilder();
    int all = findings.size() + more;
    text.append(all)
        .append(all == 1 ? " violation" : " violations")
        .append(" in the messages of ")
        .append(test)
        .append(":\n");
    groups.values().stream().limit(MOST_SHOWN).forEach(group -> add(text, group));
    int left = groups.size() - MOST_SHOWN;
    if (left > 0) {
      text.append("and ").append(left).append(" more kinds of them\n");
    }
    return text.toString();
  }

  private static List<SeenFinding> both(List<SeenFinding> first, List<SeenFinding> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static void add(StringBuilder text, List<SeenFinding> group) {
    text.append(group.get(0).text());
    if (group.size() > 1) {
      text.append("    and in ").append(group.size() - 1).append(" more exchanges\n");
    }
  }
}
