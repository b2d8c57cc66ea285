package dev.statute.importer.source;

/**
 * A source file.
 *
 * @param path its path below the source folder, with slashes: {@code com/example/Orders.java}
 * @param text its text, whose lines end with a line feed
 */
public record JavaSource(String path, String text) {}
