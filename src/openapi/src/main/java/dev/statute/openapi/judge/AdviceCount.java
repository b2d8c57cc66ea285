package dev.statute.openapi.judge;

import dev.statute.law.Status;
import dev.statute.openapi.judge.AdviceWords.Detail;
import dev.statute.rule.Finding;
import dev.statute.rule.RuleInfo;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a document leaves out, for each rule. */
final class AdviceCount {

  /** A line names so many of what is counted apart. */
  private static final int SHOWN = 3;

  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Map<String, Integer>> apart = new HashMap<>();

  void add(Finding finding, Optional<Status> status) {
    String rule = finding.rule().id();
    rules.put(rule, finding.rule());
    all.merge(rule, 1, Integer::sum);
    detail(finding, status)
        .ifPresent(
            detail ->
                apart.computeIfAbsent(rule, r -> new HashMap<>()).merge(detail, 1, Integer::sum));
  }

  private static Optional<String> detail(Finding finding, Optional<Status> status) {
    return AdviceWords.detail(finding.rule()) == Detail.WORDS
        ? Optional.of(finding.what())
        : status.map(Status::title);
  }

  /** Returns one line for each rule, in the order of their ids. */
  List<Advice> advice() {
    return rules.values().stream()
        .map(rule -> new Advice(rule, all.getOrDefault(rule.id(), 0), text(rule)))
        .toList();
  }

  private String text(RuleInfo rule) {
    Map<String, Integer> counts = apart.getOrDefault(rule.id(), Map.of());
    String sentence = AdviceWords.sentence(rule, all.getOrDefault(rule.id(), 0));
    if (counts.isEmpty()) {
      return sentence;
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SHOWN)
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", ", sentence + " (", counts.size() > SHOWN ? ", …)" : ")"));
  }
}
