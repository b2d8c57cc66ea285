package dev.statute.spec;

/**
 * A file with law in it.
 *
 * @param name its name, for messages; relative, with slashes
 * @param text its content
 */
public record SpecFile(String name, String text) {}
