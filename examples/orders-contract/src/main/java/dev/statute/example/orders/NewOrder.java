package dev.statute.example.orders;

/**
 * An order that a customer wants to place.
 *
 * @param article what to order
 * @param quantity how many
 */
public record NewOrder(String article, int quantity) {}
