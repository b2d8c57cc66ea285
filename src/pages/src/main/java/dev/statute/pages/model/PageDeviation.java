package dev.statute.pages.model;

/**
 * A rule that is broken on purpose.
 *
 * @param rule the id of the rule
 * @param uri the page about the rule
 * @param reason why it is broken, in the author's words
 * @param where what breaks it: the name of the interface, or method and path of an operation
 */
public record PageDeviation(String rule, String uri, String reason, String where) {}
