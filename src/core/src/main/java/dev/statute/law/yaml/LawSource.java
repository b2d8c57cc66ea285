package dev.statute.law.yaml;

/**
 * A file with law in it.
 *
 * @param name its name, for messages; relative, with slashes
 * @param text its content
 */
public record LawSource(String name, String text) {}
