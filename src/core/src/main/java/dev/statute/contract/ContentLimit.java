package dev.statute.contract;

/**
 * The limit on the content of a request.
 *
 * @param octets the most octets
 * @param site where the source says that
 */
public record ContentLimit(long octets, Site site) {}
