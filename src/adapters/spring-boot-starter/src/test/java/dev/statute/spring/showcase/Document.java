package dev.statute.spring.showcase;

/**
 * What was attached to an order.
 *
 * @param fileTitle what it is called
 * @param octets how large it is
 */
public record Document(String fileTitle, long octets) {}
