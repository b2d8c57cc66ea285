package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.model.DocumentDeviation;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.Other;
import dev.statute.openapi.model.RequestContent;
import dev.statute.openapi.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads operations. */
final class OperationReader {

  private static final Set<String> OPENAPI_3 =
      Set.of(
          "tags",
          "summary",
          "description",
          "externalDocs",
          "operationId",
          "parameters",
          "requestBody",
          "responses",
          "callbacks",
          "deprecated",
          "security",
          "servers");

  private static final Set<String> SWAGGER_2 =
      Set.of(
          "tags",
          "summary",
          "description",
          "externalDocs",
          "operationId",
          "parameters",
          "consumes",
          "produces",
          "responses",
          "schemes",
          "deprecated",
          "security");

  private final Values values;
  private final Node.Mapping root;
  private final ParameterReader parameters;
  private final ResponseReader responses;
  private final ContentReader contents;
  private final SecurityReader security;
  private final ServerReader servers;
  private final DeviationReader deviations;

  OperationReader(Values values, Node.Mapping root) {
    this.values = values;
    this.root = root;
    this.contents = new ContentReader(values);
    this.parameters = new ParameterReader(values, contents);
    this.responses = new ResponseReader(values, contents, new SwaggerForms(values, root));
    this.security = new SecurityReader(values);
    this.servers = new ServerReader(values);
    this.deviations = new DeviationReader(values);
  }

  PathItem pathItem(Node.Entry path, Node.Mapping item) {
    return new PathItem(
        path.key(),
        path.keyPlace(),
        values.text(item, "summary"),
        values.text(item, "description"),
        values.items(item, "parameters"),
        values.isSwagger() ? List.of() : servers.read(item),
        deviations.read(item));
  }

  DocumentOperation read(String method, Place methodPlace, Node.Mapping node, PathItem path) {
    values.misspelt(node, values.isSwagger() ? SWAGGER_2 : OPENAPI_3);
    DeclaredInputs declared = parameters.all(path.parameters(), values.items(node, "parameters"));
    List<DocumentResponse> answers = responses.read(node);
    List<DocumentDeviation> lifted = new ArrayList<>(path.deviations());
    lifted.addAll(deviations.read(node));
    return new DocumentOperation(
        method,
        path.path(),
        values.text(node, "operationId"),
        values.text(node, "summary"),
        values.text(node, "description"),
        values.texts(node, "tags"),
        values.flag(node, "deprecated", false),
        declared.parameters(),
        content(node, declared),
        answers,
        security.requirements(node),
        servers(node, path),
        others(node),
        lifted,
        node,
        methodPlace,
        path.place());
  }

  private Optional<RequestContent> content(Node.Mapping node, DeclaredInputs declared) {
    if (values.isSwagger()) {
      return new SwaggerForms(values, root).content(node, declared);
    }
    Optional<Node> body = node.get("requestBody").filter(value -> !Values.isNull(value));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    return values
        .resolved(body.get(), "requestBody")
        .map(
            content ->
                new RequestContent(
                    values.flag(content, "required", false),
                    values.text(content, "description"),
                    contents.read(content),
                    content,
                    body.get().place()));
  }

  private List<Server> servers(Node.Mapping node, PathItem path) {
    if (values.isSwagger()) {
      return node.get("schemes").isPresent() ? servers.ofSwagger(root, node) : List.of();
    }
    List<Server> own = servers.read(node);
    return own.isEmpty() ? path.servers() : own;
  }

  private List<Other> others(Node.Mapping node) {
    List<Other> others = new ArrayList<>();
    Node.Entry callbacks = node.entries().get("callbacks");
    if (callbacks != null) {
      others.add(new Other(callbacks.key(), callbacks.value(), callbacks.keyPlace()));
    }
    for (Node.Entry response : values.entries(node, "responses")) {
      Optional<Node.Mapping> of =
          response.value() instanceof Node.Mapping
              ? values.resolved(response.value(), response.key())
              : Optional.empty();
      of.map(mapping -> mapping.entries().get("links"))
          .ifPresent(links -> others.add(new Other(links.key(), links.value(), links.keyPlace())));
    }
    return others;
  }
}
