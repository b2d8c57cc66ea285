package dev.statute.openapi.convert.diff;

import dev.statute.change.Comparison;
import dev.statute.change.Promise;
import dev.statute.change.changelog.Changelog;
import dev.statute.change.changelog.ReleaseNotes;
import dev.statute.rule.Severity;
import java.util.List;

/**
 * What changed between two APIs.
 *
 * @param comparison the changes as the comparison of their contracts has them, without those that
 *     only matter to source code
 * @param promise whom the changes are not to break
 * @param changes the changes that break those, or that they may want to know, each with its places
 */
public record DocumentComparison(
    Comparison comparison, Promise promise, List<PlacedChange> changes) {

  /** Copies the list. */
  public DocumentComparison {
    changes = List.copyOf(changes);
  }

  /** Tells whether a change breaks somebody to whom that is promised not to happen. */
  public boolean isBreaking() {
    return changes.stream().anyMatch(change -> change.severity() == Severity.ERROR);
  }

  /** Returns the list of changes that the users of the API are sent, in Markdown. */
  public String changelog() {
    return Changelog.markdown(List.of(ReleaseNotes.Changed.of(comparison, promise)));
  }
}
