package dev.statute.report;

import dev.statute.rule.Finding;

/**
 * A finding, and where it is.
 *
 * @param finding what was found
 * @param location where
 */
public record Result(Finding finding, Location location) {}
