package dev.statute.spring.showcase;

/**
 * What can be ordered.
 *
 * @param articleName its name
 * @param longText what is said of it
 */
public record Article(String articleName, String longText) {}
