package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.Optional;

/**
 * A header field of a response.
 *
 * @param name its name as the document writes it
 * @param isRequired whether each such response carries it
 * @param isDeprecated whether clients should no longer use it
 * @param description what is said of it; empty for nothing
 * @param schema its schema; for Swagger 2.0 the header itself
 * @param node all of it, after references
 * @param place where its name stands
 */
public record DocumentHeader(
    String name,
    boolean isRequired,
    boolean isDeprecated,
    String description,
    Optional<SchemaUse> schema,
    Node.Mapping node,
    Place place) {}
