package dev.statute.law;

/**
 * What a status says of its content.
 *
 * @param content the demand
 * @param clause which clause says so
 */
public record ContentRule(Content content, Clause clause) {}
