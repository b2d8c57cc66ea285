package dev.statute.law;

/**
 * The rule of a status on the content of its responses.
 *
 * @param content the demand
 * @param clause which clause says so
 */
public record ContentRule(Content content, Clause clause) {}
