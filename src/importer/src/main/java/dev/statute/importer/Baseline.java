package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.importer.check.BrokenRule;
import dev.statute.importer.check.BrokenRules;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lifts the rules that contracts break, so that they compile at once: each at the operation that
 * breaks it, and those that imported interfaces break by the dozen at the interface.
 */
final class Baseline {

  private static final String REASON = "as published";

  /** What most published APIs do, and hardly anybody will change. */
  private static final Set<String> USUAL =
      Set.of("missing-body-should", "mirrored-status-doubt", "status-state-doubt");

  private static final Comparator<PublishedDeviation> BY_RULE =
      Comparator.comparing(PublishedDeviation::rule).thenComparing(PublishedDeviation::reason);

  private final Law law;
  private final Map<String, Integer> lifted = new TreeMap<>();
  private final List<String> dropped = new ArrayList<>();

  Baseline(Law law) {
    this.law = law;
  }

  /** Returns how often each rule was lifted, by the ids of the rules. */
  Map<String, Integer> lifted() {
    return lifted;
  }

  /** Returns what was left out since nothing can lift the rule that it breaks. */
  List<String> dropped() {
    return dropped;
  }

  /** Returns the contract with its deviations, without the operations that cannot be compiled. */
  PublishedContract apply(PublishedContract contract) {
    List<BrokenRule> broken = BrokenRules.of(contract, law);
    Set<String> impossible = new HashSet<>();
    for (BrokenRule one : broken) {
      if (!one.rule().isLiftable() && one.operation().isPresent()) {
        if (impossible.add(one.operation().get())) {
          PublishedOperation operation = contract.operation(one.operation().get()).orElseThrow();
          dropped.add(operation.method() + " " + operation.path() + ": " + one.what());
        }
      }
    }
    if (!impossible.isEmpty()) {
      return apply(without(impossible, contract));
    }
    Map<String, Set<String>> byOperation = new TreeMap<>();
    Set<String> ofInterface = new TreeSet<>();
    for (BrokenRule one : broken) {
      String rule = one.rule().id();
      if (USUAL.contains(rule) || one.operation().isEmpty()) {
        ofInterface.add(rule);
        lifted.merge(rule, 1, Integer::sum);
      } else if (byOperation
          .computeIfAbsent(one.operation().get(), key -> new TreeSet<>())
          .add(rule)) {
        lifted.merge(rule, 1, Integer::sum);
      }
    }
    return with(byOperation, ofInterface, contract);
  }

  private static PublishedContract without(Set<String> keys, PublishedContract contract) {
    return Copies.with(
        contract.operations().stream().filter(one -> !keys.contains(one.key())).toList(),
        contract.deviations(),
        contract);
  }

  private static PublishedContract with(
      Map<String, Set<String>> byOperation, Set<String> ofInterface, PublishedContract contract) {
    List<PublishedOperation> operations = new ArrayList<>();
    for (PublishedOperation operation : contract.operations()) {
      Set<String> rules = byOperation.getOrDefault(operation.key(), Set.of());
      operations.add(Copies.with(added(operation.deviations(), rules), operation));
    }
    return Copies.with(operations, added(contract.deviations(), ofInterface), contract);
  }

  private static List<PublishedDeviation> added(List<PublishedDeviation> own, Set<String> rules) {
    List<PublishedDeviation> all = new ArrayList<>(own);
    rules.stream()
        .filter(rule -> own.stream().noneMatch(one -> one.rule().equals(rule)))
        .forEach(rule -> all.add(new PublishedDeviation(rule, REASON)));
    all.sort(BY_RULE);
    return all;
  }
}
