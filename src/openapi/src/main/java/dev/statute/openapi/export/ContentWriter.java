package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the content of responses, with an example for each cause. */
final class ContentWriter {

  private final Exporting exporting;
  private final ProblemSchemas problems;
  private final MediaTypes mediaTypes = new MediaTypes();

  ContentWriter(Exporting exporting) {
    this.exporting = exporting;
    this.problems = new ProblemSchemas(exporting);
  }

  /** Returns the content of a response that has one status and perhaps several causes. */
  Node.Mapping write(ExportedOperation exported, List<PublishedResponse> causes) {
    Map<String, List<Cause>> forms = new LinkedHashMap<>();
    for (PublishedResponse cause : causes) {
      for (PublishedContent form : cause.content()) {
        forms
            .computeIfAbsent(mediaTypes.ofResponse(form), type -> new ArrayList<>())
            .add(cause(exported, cause, form));
      }
    }
    Map<String, Node.Mapping> written = new LinkedHashMap<>();
    forms.forEach((mediaType, of) -> written.put(mediaType, content(of)));
    return Node.Mapping.of(written);
  }

  private Cause cause(
      ExportedOperation exported, PublishedResponse response, PublishedContent form) {
    Node.Mapping schema =
        MediaTypes.schema(
            form,
            mediaTypes.ofResponse(form),
            exporting.schemas().use(form.type().nullable(false), List.of(), ""));
    boolean isTyped = !response.problemType().isEmpty();
    return new Cause(
        response,
        isTyped ? problems.ofType(exported, response, form.type(), schema) : schema,
        schema,
        isTyped);
  }

  private Node.Mapping content(List<Cause> causes) {
    List<Node.Mapping> schemas = causes.stream().map(Cause::schema).distinct().toList();
    MappingBuilder content = new MappingBuilder();
    if (schemas.size() == 1) {
      content.put("schema", schemas.get(0));
    } else {
      // A problem without a type of its own may be of any, so several may match.
      boolean isOneOf = causes.stream().allMatch(Cause::isTyped);
      content.put("schema", problems.union(causes, isOneOf));
    }
    putExamples(content, causes);
    return content.build();
  }

  private void putExamples(MappingBuilder content, List<Cause> causes) {
    if (causes.size() == 1) {
      example(causes.get(0)).ifPresent(value -> content.put("example", value));
      return;
    }
    Map<String, Node.Mapping> examples = new LinkedHashMap<>();
    for (Cause cause : causes) {
      example(cause)
          .ifPresent(
              value ->
                  examples.put(cause.response().key(), Node.Mapping.of(Map.of("value", value))));
    }
    content.putMapping("examples", Node.Mapping.of(examples));
  }

  private Optional<Node> example(Cause cause) {
    boolean isProblem = problems.isProblem(cause.own());
    return cause.isTyped() || isProblem
        ? Optional.of(
            problems.example(
                cause.response(), isProblem ? Optional.empty() : Optional.of(cause.own())))
        : exporting.examples().ofResponse(cause.own());
  }

  /**
   * One of several reasons for a status.
   *
   * @param response the response that declares it
   * @param schema the schema of its content
   * @param own the schema of the Java type of its content
   * @param isTyped whether the content is a problem of a type of its own
   */
  record Cause(
      PublishedResponse response, Node.Mapping schema, Node.Mapping own, boolean isTyped) {}
}
