package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.List;

/**
 * The content of the requests of an operation. For Swagger 2.0 it is made of the body parameter, or
 * of the form parameters as an object; without {@code consumes} its form is JSON, or a form.
 *
 * @param isRequired whether each request has content
 * @param description what is said of it; empty for nothing
 * @param contents its forms, in the order of the document
 * @param node all of it, after references
 * @param place where the operation declares it, or refers to it
 */
public record RequestContent(
    boolean isRequired,
    String description,
    List<DocumentContent> contents,
    Node.Mapping node,
    Place place) {

  /** Copies the list. */
  public RequestContent {
    contents = List.copyOf(contents);
  }
}
