package dev.statute.contract.file;

/**
 * A rule that is broken on purpose.
 *
 * @param rule the id of the rule
 * @param reason why
 */
public record PublishedDeviation(String rule, String reason) {}
