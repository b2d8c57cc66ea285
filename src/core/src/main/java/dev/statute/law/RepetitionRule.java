package dev.statute.law;

/**
 * What a status says of sending the same request again.
 *
 * @param repetition which requests may be
 * @param clause which clause says so
 */
public record RepetitionRule(Repetition repetition, Clause clause) {}
