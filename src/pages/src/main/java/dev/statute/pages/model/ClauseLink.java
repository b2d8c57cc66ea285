package dev.statute.pages.model;

/**
 * A clause, and where people can read it.
 *
 * @param text the clause as messages cite it, such as {@code RFC 9110, 15.5.6}
 * @param uri its address; empty for a line of a file with the law of a company, which has none
 */
public record ClauseLink(String text, String uri) {}
