package dev.statute.pages.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A demand on several subjects, such as all fields that a response must not have.
 *
 * @param subjects what it is about, one at least
 * @param words what is demanded, and of whom, as a sentence
 * @param isBinding whether who ignores it breaks the law or the contract, rather than advice
 * @param clauses the clauses that say so
 */
public record DemandGroup(
    List<String> subjects, String words, boolean isBinding, List<ClauseLink> clauses) {

  /** Copies the lists. */
  public DemandGroup {
    subjects = List.copyOf(subjects);
    clauses = List.copyOf(clauses);
  }

  /** Puts demands together that differ in their subjects alone, each where its first one stood. */
  public static List<DemandGroup> of(List<Demand> demands) {
    Map<DemandGroup, List<String>> groups = new LinkedHashMap<>();
    for (Demand demand : demands) {
      DemandGroup key =
          new DemandGroup(List.of(), demand.words(), demand.isBinding(), demand.clauses());
      List<String> subjects = groups.computeIfAbsent(key, group -> new ArrayList<>());
      if (!subjects.contains(demand.subject())) {
        subjects.add(demand.subject());
      }
    }
    return groups.entrySet().stream().map(group -> group.getKey().about(group.getValue())).toList();
  }

  private DemandGroup about(List<String> others) {
    return new DemandGroup(others, words, isBinding, clauses);
  }
}
