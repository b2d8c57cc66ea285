package dev.statute.report;

import java.util.List;

/**
 * A fix of a finding, as edits of the source that a tool can apply.
 *
 * @param kind what the edits achieve
 * @param description what they do, as a sentence
 * @param edits the edits, which are applied together: by file and offset, none overlapping another;
 *     never empty
 */
public record SourceFix(Kind kind, String description, List<TextEdit> edits) {

  /** What a fix achieves. */
  public enum Kind {
    /** The finding is mended. */
    REPAIR,
    /**
     * The finding is accepted where it is, for a reason that a person has yet to write: the code
     * does not compile until somebody does.
     */
    LAST_RESORT
  }

  /**
   * Copies the edits.
   *
   * @throws IllegalArgumentException if there are none
   */
  public SourceFix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits: " + description);
    }
  }
}
