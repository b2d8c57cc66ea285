package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.Optional;

/**
 * A form of content.
 *
 * @param mediaType its media type or range, as the document writes it
 * @param schema its schema, if the document gives one
 * @param node what the document says of it: schema, examples, encoding
 * @param place where the media type stands
 */
public record DocumentContent(
    String mediaType, Optional<SchemaUse> schema, Node.Mapping node, Place place) {}
