package dev.statute.example.orders;

/**
 * An order.
 *
 * @param id its number
 * @param article what was ordered
 * @param quantity how many
 */
public record Order(long id, String article, int quantity) {}
