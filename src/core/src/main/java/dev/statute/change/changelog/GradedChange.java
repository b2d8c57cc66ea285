package dev.statute.change.changelog;

import dev.statute.change.Change;
import dev.statute.rule.Severity;

/**
 * A change, and what became of it.
 *
 * @param change the change
 * @param severity how bad it is for those to whom something is promised; off if it breaks others
 *     only, or nobody
 * @param reason why it is made all the same, in the author's words; empty if nobody approved it
 */
public record GradedChange(Change change, Severity severity, String reason) {}
