package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads responses. */
final class ResponseReader {

  private static final Set<String> OPENAPI_3 =
      Set.of("summary", "description", "headers", "content", "links");

  private static final Set<String> SWAGGER_2 =
      Set.of("description", "schema", "headers", "examples");

  private final Values values;
  private final ContentReader contents;
  private final SwaggerForms swagger;
  private final DeviationReader deviations;

  ResponseReader(Values values, ContentReader contents, SwaggerForms swagger) {
    this.values = values;
    this.contents = contents;
    this.swagger = swagger;
    this.deviations = new DeviationReader(values);
  }

  List<DocumentResponse> read(Node.Mapping operation) {
    List<DocumentResponse> responses = new ArrayList<>();
    for (Node.Entry entry : values.entries(operation, "responses")) {
      Node value =
          Values.isNull(entry.value())
              ? new Node.Mapping(Map.of(), entry.value().place())
              : entry.value();
      values
          .resolved(value, entry.key())
          .ifPresent(node -> responses.add(response(entry, node, operation)));
    }
    return responses;
  }

  private DocumentResponse response(Node.Entry entry, Node.Mapping node, Node.Mapping operation) {
    values.misspelt(node, values.isSwagger() ? SWAGGER_2 : OPENAPI_3);
    return new DocumentResponse(
        entry.key(),
        values.text(node, "description"),
        headers(node),
        values.isSwagger() ? swagger.contents(node, operation) : contents.read(node),
        deviations.read(node),
        node,
        entry.keyPlace(),
        entry.value().place());
  }

  private List<DocumentHeader> headers(Node.Mapping response) {
    List<DocumentHeader> headers = new ArrayList<>();
    for (Node.Entry entry : entries(response)) {
      Node value =
          Values.isNull(entry.value())
              ? new Node.Mapping(Map.of(), entry.value().place())
              : entry.value();
      Optional<Node.Mapping> header = values.resolved(value, entry.key());
      header.ifPresent(node -> headers.add(header(entry, node)));
    }
    return headers;
  }

  /** Returns the fields, whose names may begin as extensions of OpenAPI do. */
  private List<Node.Entry> entries(Node.Mapping response) {
    return values
        .mapping(response, "headers")
        .map(headers -> List.copyOf(headers.entries().values()))
        .orElse(List.of());
  }

  private DocumentHeader header(Node.Entry entry, Node.Mapping node) {
    return new DocumentHeader(
        entry.key(),
        values.flag(node, "required", false),
        values.flag(node, "deprecated", false),
        values.text(node, "description"),
        values.isSwagger() ? Optional.of(new SchemaUse(node)) : contents.schema(node),
        node,
        entry.keyPlace());
  }
}
