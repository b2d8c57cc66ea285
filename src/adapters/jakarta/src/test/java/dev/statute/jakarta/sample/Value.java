package dev.statute.jakarta.sample;

/**
 * An object with one member.
 *
 * @param a a number
 */
public record Value(int a) {}
