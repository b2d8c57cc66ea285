package dev.statute.spec;

/**
 * Why a fact holds.
 *
 * @param level how strongly
 * @param clause which clause says so
 */
public record Ground(Level level, Clause clause) {}
