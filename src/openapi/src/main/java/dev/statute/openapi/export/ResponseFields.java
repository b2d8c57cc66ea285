package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.HeaderField;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the header fields of responses, with what the law says of them. */
final class ResponseFields {

  private final Exporting exporting;
  private final FieldTexts texts;
  private final FieldExamples examples;

  ResponseFields(Exporting exporting, SecurityWriter security) {
    this.exporting = exporting;
    this.texts = new FieldTexts(exporting.law());
    this.examples = new FieldExamples(exporting, security);
  }

  /**
   * Returns the fields of a response that has one status and perhaps several causes.
   *
   * @param allowed the methods of all operations with the path
   */
  Node.Mapping write(
      ExportedOperation exported, List<PublishedResponse> causes, Collection<String> allowed) {
    SortedMap<String, Node.Mapping> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (PublishedResponse cause : causes) {
      for (PublishedField field : cause.fields()) {
        if (!fields.containsKey(field.name()) && !isIgnored(field.name())) {
          fields.put(
              field.name(),
              field(
                  texts.ofResponse(exported.contract(), field),
                  ResponsesWriter.isAlways(field, causes),
                  exporting.schemas().field(field.name(), field.type()),
                  examples.of(exported, field, allowed)));
        }
      }
    }
    exported
        .contract()
        .lifecycleOf(exported.operation())
        .ifPresent(lifecycle -> putLifecycle(exported.contract(), lifecycle, fields));
    return Node.Mapping.of(new LinkedHashMap<>(fields));
  }

  /** Routes send with each response how long the operation will be there. */
  private void putLifecycle(
      PublishedContract contract,
      PublishedLifecycle lifecycle,
      SortedMap<String, Node.Mapping> fields) {
    lifecycle
        .deprecation()
        .ifPresent(
            moment ->
                putMoment(contract, "DEPRECATION", Lifecycles.deprecationValue(moment), fields));
    lifecycle
        .sunset()
        .ifPresent(moment -> putMoment(contract, "SUNSET", Lifecycles.sunsetValue(moment), fields));
  }

  private void putMoment(
      PublishedContract contract,
      String constant,
      String value,
      SortedMap<String, Node.Mapping> fields) {
    Optional<HeaderField> known = exporting.law().fieldNamed(constant);
    known.ifPresent(
        field ->
            fields.putIfAbsent(
                field.name(),
                exporting
                    .components()
                    .field(
                        field.name(),
                        field(
                            texts.ofRequest(contract, field.name(), ""),
                            true,
                            exporting.schemas().field(field.name(), ""),
                            Optional.of(Node.text(value))))));
  }

  private static Node.Mapping field(
      String description, boolean isAlways, Node.Mapping schema, Optional<Node> example) {
    MappingBuilder field =
        new MappingBuilder()
            .putText("description", description)
            .putFlag("required", isAlways)
            .put("schema", schema);
    example.ifPresent(value -> field.put("example", value));
    return field.build();
  }

  /** OpenAPI ignores a field of this name, since the content says it (OpenAPI 3.1, 4.8.17.1). */
  private static boolean isIgnored(String name) {
    return name.equalsIgnoreCase("Content-Type");
  }
}
