package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;

/**
 * A schema where it is used: a mapping, which may be a reference, or in OpenAPI 3.1 a boolean.
 *
 * @param node the schema as the document has it
 */
public record SchemaUse(Node node) {

  /** Returns where it stands. */
  public Place place() {
    return node.place();
  }
}
