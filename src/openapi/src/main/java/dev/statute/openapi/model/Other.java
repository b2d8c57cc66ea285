package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;

/**
 * Something that a document declares and that the model has no part for.
 *
 * @param key the key that declares it: {@code callbacks}, {@code webhooks}, {@code links}
 * @param node what it declares
 * @param place where the key stands
 */
public record Other(String key, Node node, Place place) {}
