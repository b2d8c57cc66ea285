package dev.statute.openapi.judge.rule;

import java.util.Set;

/**
 * What a rule is about in a document.
 *
 * @param rule the id of the rule
 * @param statuses the codes of the statuses that this holds for; empty for all others
 * @param subject what it is about
 * @param isUnlessEvident whether it is about what a document leaves out after all where the texts
 *     of the document speak of a field that the status depends on
 * @param why why
 */
public record Treatment(
    String rule, Set<Integer> statuses, Subject subject, boolean isUnlessEvident, String why) {

  /** Copies the set. */
  public Treatment {
    statuses = Set.copyOf(statuses);
  }

  /** What a rule can be about in a document. */
  public enum Subject {
    /** What the document declares. */
    DECLARED,
    /** What the document leaves out. */
    LEFT_OUT,
    /** Nothing that documents have. */
    NOTHING
  }

  /** Tells whether it holds for one status. */
  boolean isFor(int code) {
    return statuses.isEmpty() || statuses.contains(code);
  }
}
