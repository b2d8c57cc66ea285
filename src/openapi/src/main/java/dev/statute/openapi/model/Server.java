package dev.statute.openapi.model;

import dev.statute.openapi.document.Place;

/**
 * Where an API is served.
 *
 * @param url its URL, which may be relative and have variables
 * @param description what is said of it; empty for nothing
 * @param place where that stands
 */
public record Server(String url, String description, Place place) {}
