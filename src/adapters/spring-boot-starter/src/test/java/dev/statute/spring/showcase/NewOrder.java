package dev.statute.spring.showcase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * An order that a customer wants to place.
 *
 * @param articleName what to order
 * @param quantity how many
 */
public record NewOrder(@NotBlank String articleName, @Min(1) int quantity) {}
