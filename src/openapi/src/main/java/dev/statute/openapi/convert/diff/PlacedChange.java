package dev.statute.openapi.convert.diff;

import dev.statute.change.Change;
import dev.statute.openapi.document.Place;
import dev.statute.rule.Severity;

/**
 * A change, and where documents have it.
 *
 * @param change the change
 * @param severity how bad it is for those who are promised something
 * @param before where the old document has what changed, or what was around it
 * @param after where the new document has it, or what is around it
 */
public record PlacedChange(Change change, Severity severity, Place before, Place after) {

  /** Tells whether what changed is gone, so that only the old document has it. */
  public boolean isGone() {
    return change.after().steps().size() < change.before().steps().size();
  }

  /** Returns where to point: into the new document, or the old one for what is gone. */
  public Place place() {
    Place first = isGone() ? before : after;
    return first.isKnown() ? first : isGone() ? after : before;
  }

  /** Returns it as one line: {@code api.yaml:12:5: error: [removed-operation] …}. */
  @Override
  public String toString() {
    String what = severity.name().toLowerCase(java.util.Locale.ROOT);
    String where = place().isKnown() ? place() + ": " : "";
    return where + what + ": [" + change.rule().id() + "] " + change.what();
  }
}
