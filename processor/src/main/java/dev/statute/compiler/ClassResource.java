package dev.statute.compiler;

/**
 * A file that lies beside class files.
 *
 * @param name its name as messages have it: its path, after that of the jar that it is in
 * @param bytes its content
 */
public record ClassResource(String name, byte[] bytes) {}
