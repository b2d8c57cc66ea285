package dev.statute.spec;

/**
 * How a recipient reads a value that does not fit the definition of its field.
 *
 * @param readAs how
 * @param ground why
 */
public record MalformedRule(Malformed readAs, Ground ground) {}
