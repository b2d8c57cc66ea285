package dev.statute.spring.showcase;

/**
 * An order.
 *
 * @param id its number
 * @param articleName what was ordered
 * @param quantity how many
 * @param placedBy who ordered it
 */
public record Order(long id, String articleName, int quantity, String placedBy) {}
