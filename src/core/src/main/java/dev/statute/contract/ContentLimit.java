package dev.statute.contract;

/**
 * How much content a request may have.
 *
 * @param octets the most octets
 * @param site where the source says that
 */
public record ContentLimit(long octets, Site site) {}
