package dev.statute.openapi.model;

import dev.statute.openapi.document.Place;

/**
 * A tag, by which operations are grouped.
 *
 * @param name its name
 * @param description what is said of it; empty for nothing
 * @param place where that stands
 */
public record Tag(String name, String description, Place place) {}
