package shop;

import jakarta.validation.constraints.Max;

/**
 * An article of an order.
 *
 * @param article its name
 * @param quantity how many of it, at most 9
 */
public record Item(String article, @Max(9) int quantity) {}
