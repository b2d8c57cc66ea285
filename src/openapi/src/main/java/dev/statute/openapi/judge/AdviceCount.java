package dev.statute.openapi.judge;

import dev.statute.law.Status;
import dev.statute.rule.Finding;
import dev.statute.rule.RuleInfo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a document leaves out, for each rule and status. */
final class AdviceCount {

  /** A line names so many statuses. */
  private static final int STATUSES = 3;

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Map<String, Integer>> byStatus = new HashMap<>();

  void add(Finding finding, Optional<Status> status) {
    String rule = finding.rule().id();
    rules.put(rule, finding.rule());
    all.merge(rule, 1, Integer::sum);
    status.ifPresent(
        known ->
            byStatus
                .computeIfAbsent(rule, r -> new LinkedHashMap<>())
                .merge(known.title(), 1, Integer::sum));
  }

  /** Returns one line for each rule, in the order of their ids. */
  List<Advice> advice() {
    return rules.values().stream()
        .map(rule -> new Advice(rule, all.getOrDefault(rule.id(), 0), text(rule)))
        .toList();
  }

  private String text(RuleInfo rule) {
    int count = all.getOrDefault(rule.id(), 0);
    return (count == 1 ? "once" : count + " times")
        + " the document leaves out what would show that "
        + rule.summary()
        + statuses(rule);
  }

  private String statuses(RuleInfo rule) {
    Map<String, Integer> counts = byStatus.getOrDefault(rule.id(), Map.of());
    if (counts.isEmpty()) {
      return "";
    }
    String shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(STATUSES)
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining(", "));
    return " (" + shown + (counts.size() > STATUSES ? ", …" : "") + ")";
  }
}
