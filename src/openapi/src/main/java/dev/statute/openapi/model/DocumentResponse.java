package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.List;

/**
 * A response of an operation.
 *
 * @param status its status as the document writes it: {@code 200}, {@code 4XX}, {@code default}, or
 *     something that is none of these
 * @param description what is said of it; empty for nothing
 * @param headers its header fields, in the order of the document
 * @param contents the forms of its content; none if the document declares none
 * @param deviations the rules that it lifts ({@code x-statute-deviates})
 * @param node all of it, after references
 * @param statusPlace where its status stands
 * @param place where the response, or the reference to it, stands
 */
public record DocumentResponse(
    String status,
    String description,
    List<DocumentHeader> headers,
    List<DocumentContent> contents,
    List<DocumentDeviation> deviations,
    Node.Mapping node,
    Place statusPlace,
    Place place) {

  /** Copies the lists. */
  public DocumentResponse {
    headers = List.copyOf(headers);
    contents = List.copyOf(contents);
    deviations = List.copyOf(deviations);
  }
}
