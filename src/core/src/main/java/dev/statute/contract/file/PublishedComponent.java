package dev.statute.contract.file;

/**
 * A component of a generated record.
 *
 * @param name its name
 * @param type its type
 */
public record PublishedComponent(String name, TypeUse type) {}
