package dev.statute.openapi.model;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * An operation of a document.
 *
 * @param method the token of its HTTP method, in upper case
 * @param path its path as the document writes it, such as {@code /orders/{id}}
 * @param operationId its name; empty if the document gives it none
 * @param summary a short text about it; empty for none
 * @param description a long text about it; empty for none
 * @param tags its tags
 * @param isDeprecated whether clients should no longer use it
 * @param parameters its parameters, those of its path included, unless it declares them itself
 * @param content the content of its requests, if it takes any
 * @param responses its responses, in the order of the document
 * @param security how clients authenticate; empty if only the document says it
 * @param servers where it is served, if not where the document says
 * @param others what it declares that is none of these, such as callbacks
 * @param deviations the rules that it or its path lifts ({@code x-statute-deviates})
 * @param node all of it
 * @param methodPlace where its method stands
 * @param pathPlace where its path stands
 */
public record DocumentOperation(
    String method,
    String path,
    String operationId,
    String summary,
    String description,
    List<String> tags,
    boolean isDeprecated,
    List<DocumentParameter> parameters,
    Optional<RequestContent> content,
    List<DocumentResponse> responses,
    Optional<List<DocumentRequirement>> security,
    List<Server> servers,
    List<Other> others,
    List<DocumentDeviation> deviations,
    Node.Mapping node,
    Place methodPlace,
    Place pathPlace) {

  /** Copies the lists. */
  public DocumentOperation {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    security = security.map(List::copyOf);
    servers = List.copyOf(servers);
    others = List.copyOf(others);
    deviations = List.copyOf(deviations);
  }

  /** Returns what messages call it: {@code GET /orders/{id}}. */
  public String title() {
    return method + " " + path;
  }
}
