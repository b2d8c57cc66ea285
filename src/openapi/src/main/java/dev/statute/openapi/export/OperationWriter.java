package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes operations. */
final class OperationWriter {

  private static final String DEVIATES = "x-statute-deviates";

  private final SecurityWriter security;
  private final ParameterWriter parameters;
  private final RequestBodyWriter bodies;
  private final ResponsesWriter responses;

  OperationWriter(Exporting exporting, SecurityWriter security) {
    this.security = security;
    this.parameters = new ParameterWriter(exporting, security);
    this.bodies = new RequestBodyWriter(exporting);
    this.responses = new ResponsesWriter(exporting, security);
  }

  /**
   * Returns an operation.
   *
   * @param pathNames what the variables of its path are called in the document
   * @param allowed the methods of all operations with its path
   */
  Node.Mapping write(
      ExportedOperation exported, Map<String, String> pathNames, Collection<String> allowed) {
    PublishedOperation operation = exported.operation();
    Optional<PublishedLifecycle> lifecycle = exported.contract().lifecycleOf(operation);
    Description doc = Description.ofJavadoc(operation.doc().text());
    boolean isDeprecated =
        operation.doc().isDeprecated()
            || lifecycle.filter(PublishedLifecycle::isDeprecated).isPresent();
    MappingBuilder node =
        new MappingBuilder()
            .put("tags", Node.sequence(List.of(Node.text(exported.tag()))))
            .putText("summary", doc.summary())
            .putText("description", description(operation, doc));
    lifecycle.ifPresent(of -> Lifecycles.putDocumentation(node, of));
    node.put("operationId", exported.id())
        .putItems("parameters", parameters.write(exported, pathNames));
    bodies.write(exported).ifPresent(body -> node.put("requestBody", body));
    node.put("responses", responses.write(exported, allowed)).putFlag("deprecated", isDeprecated);
    security.requirements(exported).ifPresent(ways -> node.put("security", ways));
    lifecycle.ifPresent(of -> Lifecycles.putExtensions(node, of));
    deviations(exported).ifPresent(deviations -> node.put(DEVIATES, deviations));
    return node.build();
  }

  private static String description(PublishedOperation operation, Description doc) {
    String deprecation = Description.ofJavadoc(operation.doc().deprecation()).whole();
    List<String> parts = new ArrayList<>();
    if (!doc.rest().isEmpty()) {
      parts.add(doc.rest());
    }
    if (!deprecation.isEmpty()) {
      parts.add("**Deprecated:** " + deprecation);
    }
    return String.join("\n\n", parts);
  }

  /** Returns the rules that the operation or its whole interface breaks on purpose. */
  private static Optional<Node> deviations(ExportedOperation exported) {
    List<Node.Mapping> deviations =
        Stream.concat(
                exported.operation().deviations().stream(),
                exported.contract().deviations().stream())
            .map(OperationWriter::deviation)
            .distinct()
            .toList();
    return switch (deviations.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(deviations.get(0));
      default -> Optional.of(Node.sequence(deviations));
    };
  }

  private static Node.Mapping deviation(PublishedDeviation deviation) {
    return new MappingBuilder()
        .put("rule", deviation.rule())
        .put("reason", deviation.reason())
        .build();
  }
}
