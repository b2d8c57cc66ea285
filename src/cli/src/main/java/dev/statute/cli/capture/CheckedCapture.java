package dev.statute.cli.capture;

import dev.statute.capture.CaptureReading;
import dev.statute.report.KnownFinding;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A capture that was checked.
 *
 * @param name the file, as the user named it
 * @param reading how the reading went
 * @param hosts how many hosts its exchanges are with
 * @param groups what was found and is to be reported
 * @param excused what was found, but is in the list of known findings
 * @param uncollected how many findings are in neither of these, since there are too many, by the
 *     ids of their rules
 * @param found the findings as a list of known findings names them
 */
public record CheckedCapture(
    String name,
    CaptureReading reading,
    int hosts,
    List<FindingGroup> groups,
    List<FindingGroup> excused,
    Map<String, Long> uncollected,
    Set<KnownFinding> found) {

  /** Copies the lists. */
  public CheckedCapture {
    groups = List.copyOf(groups);
    excused = List.copyOf(excused);
  }

  /** Returns how many groups have at least a severity. */
  public long count(Severity least) {
    return groups.stream()
        .map(group -> group.first().severity())
        .filter(severity -> severity != Severity.OFF && severity.compareTo(least) <= 0)
        .count();
  }
}
