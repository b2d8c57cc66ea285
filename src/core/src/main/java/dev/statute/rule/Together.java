package dev.statute.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports once, at the first place, what is wrong with many operations in the same way. */
final class Together {

  private record Group(RuleInfo rule, String together, Severity severity) {}

  private Together() {}

  /** Returns the findings, with one for all that are to be reported together. */
  static List<Finding> merged(List<Finding> findings) {
    List<Finding> merged = new ArrayList<>();
    Map<Group, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String together = finding.violation().together();
      // What the code lifts or silences is listed for each place where it does.
      if (together.isEmpty() || finding.excuse() != Excuse.NONE) {
        merged.add(finding);
      } else {
        groups
            .computeIfAbsent(
                new Group(finding.rule(), together, finding.severity()), g -> new ArrayList<>())
            .add(finding);
      }
    }
    groups.values().forEach(group -> merged.addAll(merge(group)));
    return merged;
  }

  private static List<Finding> merge(List<Finding> group) {
    // A response of the interface is one, however many operations have it.
    if (sites(group) < 2 || subjects(group) < 2) {
      return group;
    }
    Finding first = group.stream().min(Comparator.comparing(Finding::site)).orElseThrow();
    Violation violation = first.violation();
    String message = subjects(group) + " " + violation.together();
    return List.of(
        new Finding(
            first.rule(),
            new Violation(
                violation.site(),
                violation.subject(),
                message,
                violation.why(),
                violation.fixes(),
                "",
                violation.related()),
            first.weight()));
  }

  private static long sites(List<Finding> group) {
    return group.stream().map(Finding::site).distinct().count();
  }

  private static long subjects(List<Finding> group) {
    return group.stream().map(f -> f.violation().subject()).distinct().count();
  }
}
