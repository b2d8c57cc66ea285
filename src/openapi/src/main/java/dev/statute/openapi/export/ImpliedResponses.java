package dev.statute.openapi.export;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the answers that servers of Statute give before they call an operation. */
final class ImpliedResponses {

  private final Exporting exporting;
  private final ProblemSchemas problems;

  ImpliedResponses(Exporting exporting) {
    this.exporting = exporting;
    this.problems = new ProblemSchemas(exporting);
  }

  /**
   * Returns these answers to an operation, as references to shared responses, by status.
   *
   * @param declared the statuses that the contract declares itself
   */
  Map<String, Node.Mapping> of(ExportedOperation exported, Set<String> declared) {
    Map<String, Node.Mapping> responses = new LinkedHashMap<>();
    if (exporting.settings().implied() == ExportSettings.ImpliedAnswers.ALL
        && exported.contract().role() != Role.CLIENT) {
      statuses(exported.operation())
          .filter(status -> !declared.contains(String.valueOf(status.code())))
          .forEach(
              status ->
                  responses.put(
                      String.valueOf(status.code()),
                      hasContent(exported.operation().method(), status)
                          ? response(status)
                          : new MappingBuilder().put("description", status.phrase()).build()));
    }
    return responses;
  }

  private Stream<Status> statuses(PublishedOperation operation) {
    boolean isRead =
        operation.inputs().stream().anyMatch(input -> input.source() != InputSource.CONTEXT);
    boolean hasContent =
        Stream.of(InputSource.CONTENT, InputSource.FORM, InputSource.PART)
            .anyMatch(source -> !operation.inputs(source).isEmpty());
    boolean isNegotiated =
        operation.responses().stream()
            .flatMap(response -> response.content().stream())
            .map(PublishedContent::type)
            .anyMatch(type -> !type.name().startsWith("dev.statute."));
    return Stream.of(
            isRead ? exporting.law().statusNamed("BAD_REQUEST") : Optional.<Status>empty(),
            isNegotiated ? unacceptable() : Optional.<Status>empty(),
            hasContent
                ? exporting.law().statusNamed("CONTENT_TOO_LARGE")
                : Optional.<Status>empty(),
            hasContent ? unsupported() : Optional.<Status>empty())
        .flatMap(Optional::stream);
  }

  private Optional<Status> unacceptable() {
    return exporting.law().status(exporting.law().general().compatibility().unacceptable());
  }

  private Optional<Status> unsupported() {
    return exporting.law().status(exporting.law().general().compatibility().unsupported());
  }

  private boolean hasContent(String method, Status status) {
    return exporting
        .law()
        .method(method)
        .flatMap(known -> Optional.ofNullable(known.withoutContent()))
        .filter(without -> without.appliesTo(status))
        .isEmpty();
  }

  private Node.Mapping response(Status status) {
    Node.Mapping example =
        new MappingBuilder()
            .put("title", status.phrase())
            .put("status", Node.number(status.code()))
            .build();
    String mediaType = exporting.law().general().problems().mediaType();
    Node.Mapping content =
        new MappingBuilder().put("schema", problems.problem()).put("example", example).build();
    return exporting
        .components()
        .response(
            status.name(),
            "Refused" + status.name(),
            new MappingBuilder()
                .put("description", status.phrase())
                .put("content", Node.Mapping.of(Map.of(mediaType, content)))
                .build());
  }
}
