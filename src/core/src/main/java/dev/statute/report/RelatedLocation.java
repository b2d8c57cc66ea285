package dev.statute.report;

/**
 * Another place that a finding speaks of.
 *
 * @param location where it is
 * @param text what is there, as a sentence
 */
public record RelatedLocation(Location location, String text) {}
