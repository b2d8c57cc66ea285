package dev.statute.openapi.export;

import dev.statute.openapi.document.Node;
import java.util.List;

/**
 * An OpenAPI document that was written from contracts.
 *
 * @param document the document
 * @param omissions what it could not say, in the order of the contracts
 */
public record ExportedDocument(Node.Mapping document, List<Omission> omissions) {

  /** Copies the list. */
  public ExportedDocument {
    omissions = List.copyOf(omissions);
  }
}
