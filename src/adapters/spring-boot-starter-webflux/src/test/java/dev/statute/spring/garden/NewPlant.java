package dev.statute.spring.garden;

import jakarta.validation.constraints.NotBlank;

/**
 * A plant that is to come.
 *
 * @param latinName its name
 */
record NewPlant(@NotBlank String latinName) {}
