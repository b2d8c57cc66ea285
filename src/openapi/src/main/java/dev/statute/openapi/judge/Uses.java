package dev.statute.openapi.judge;

import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.report.Location;
import dev.statute.report.RelatedLocation;
import dev.statute.rule.Finding;
import dev.statute.rule.Severity;
import dev.statute.rule.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding at a place of a document, with the operations that have it. What several operations
 * share by a reference is one finding at the place of the definition.
 *
 * @param finding the finding of the first of the operations
 * @param count how many operations have it
 * @param location where it is
 * @param related where the operations are; none if there is only one
 */
record Uses(Finding finding, int count, Location location, List<RelatedLocation> related) {

  /** A report names so many of the operations that share something. */
  private static final int SHOWN = 10;

  private record Key(Place place, String rule, Severity severity, String what) {}

  /** Returns the findings, each once for each place, in the order in which they came. */
  static List<Uses> of(List<Finding> findings, DocumentLocator locator, DocumentContract document) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Key key =
          new Key(
              locator.place(finding.site()),
              finding.rule().id(),
              finding.severity(),
              common(finding, document));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(group -> of(group, locator)).toList();
  }

  /** Returns what is wrong without the name of the operation, which is another for each of them. */
  private static String common(Finding finding, DocumentContract document) {
    return document.operations().containsKey(finding.violation().subject())
        ? finding
            .what()
            .replace(document.operations().get(finding.violation().subject()).title(), "")
        : finding.what();
  }

  private static Uses of(List<Finding> group, DocumentLocator locator) {
    Finding first = group.get(0);
    Location location = locator.locate(first.site());
    if (group.size() == 1) {
      return new Uses(first, 1, location, List.of());
    }
    Violation violation = first.violation();
    Finding together =
        new Finding(
            first.rule(),
            new Violation(
                violation.site(),
                violation.subject(),
                violation.what(),
                violation.why() + " " + group.size() + " operations share this.",
                violation.fixes(),
                "",
                violation.related()),
            first.weight(),
            first.excuse(),
            first.reason());
    List<RelatedLocation> related =
        group.stream()
            .limit(SHOWN)
            .map(
                finding ->
                    new RelatedLocation(
                        locator.locate(finding.violation().subject()), "This operation has it."))
            .toList();
    return new Uses(together, group.size(), location, related);
  }
}
