package shop;

/**
 * An order.
 *
 * @param id the number of the order
 * @param article what was ordered
 */
public record Order(long id, String article) {}
