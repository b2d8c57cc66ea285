package dev.statute.bench.load;

/**
 * Something to sell.
 *
 * @param id its number
 * @param name what it is
 * @param price in cents
 * @param isNew whether it is new
 */
public record Article(long id, String name, int price, boolean isNew) {}
