package dev.statute.law;

/**
 * How a recipient reads several lines of a field that is not a list.
 *
 * @param readAs how
 * @param ground why
 */
public record RepeatedRule(Repeated readAs, Ground ground) {}
