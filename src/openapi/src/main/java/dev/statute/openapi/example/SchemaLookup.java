package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.References;
import java.util.Map;
import java.util.Optional;

/** Follows the references of schemas. */
public interface SchemaLookup {

  /**
   * Returns the schema that a reference leads to.
   *
   * @param reference a mapping with {@code $ref}
   * @return nothing if it leads nowhere
   */
  Optional<Node> target(Node.Mapping reference);

  /** Looks among the components of a document, by their names. */
  static SchemaLookup among(Map<String, ? extends Node> components) {
    return reference ->
        reference
            .text("$ref")
            .filter(text -> text.startsWith("#/components/schemas/"))
            .map(text -> text.substring("#/components/schemas/".length()))
            .map(components::get);
  }

  /** Looks where a document that was read refers to. */
  static SchemaLookup in(References references) {
    return reference -> references.target(reference).map(found -> found.node());
  }
}
