package dev.statute.openapi.export;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the content that operations take: a value, a form, or parts. */
final class RequestBodyWriter {

  /** The most octets of the content, for which OpenAPI has no key. */
  static final String LIMIT = "x-statute-content-limit";

  private final Exporting exporting;
  private final ObjectSchemas objects;
  private final PartWriter parts;
  private final MediaTypes mediaTypes = new MediaTypes();

  RequestBodyWriter(Exporting exporting) {
    this.exporting = exporting;
    this.objects = new ObjectSchemas(exporting);
    this.parts = new PartWriter(exporting, objects);
  }

  /** Returns the request body of an operation, if it takes any. */
  Optional<Node.Mapping> write(ExportedOperation exported) {
    PublishedOperation operation = exported.operation();
    List<PublishedInput> forms = operation.inputs(InputSource.FORM);
    List<PublishedInput> files = operation.inputs(InputSource.PART);
    if (!forms.isEmpty()) {
      return Optional.of(body(operation, "", isRequired(forms), form(forms)));
    }
    if (!files.isEmpty()) {
      return Optional.of(
          body(operation, "", isRequired(files), parts.multipart(exported.contract(), files)));
    }
    return operation.inputs(InputSource.CONTENT).stream()
        .findFirst()
        .map(
            input ->
                body(
                    operation,
                    Description.ofJavadoc(input.doc()).whole(),
                    input.isRequired(),
                    content(input)));
  }

  private static boolean isRequired(List<PublishedInput> inputs) {
    return inputs.stream().anyMatch(PublishedInput::isRequired);
  }

  private static Node.Mapping body(
      PublishedOperation operation, String doc, boolean isRequired, Node.Mapping content) {
    List<String> texts = new ArrayList<>(doc.isEmpty() ? List.of() : List.of(doc));
    MappingBuilder node = new MappingBuilder();
    operation.contentLimit().ifPresent(most -> texts.add("At most " + most + " octets."));
    node.putText("description", String.join("\n\n", texts))
        .putFlag("required", isRequired)
        .put("content", content);
    operation.contentLimit().ifPresent(most -> node.put(LIMIT, Node.number(most)));
    return node.build();
  }

  private Node.Mapping content(PublishedInput input) {
    Map<String, Node.Mapping> forms = new LinkedHashMap<>();
    for (PublishedContent form : input.content()) {
      String mediaType = mediaTypes.ofRequest(form);
      Node.Mapping schema =
          MediaTypes.schema(
              form,
              mediaType,
              exporting.schemas().use(form.type().nullable(false), input.annotations(), ""));
      forms.putIfAbsent(mediaType, MediaTypes.of(schema, exporting.examples().ofRequest(schema)));
    }
    return Node.Mapping.of(forms);
  }

  private Node.Mapping form(List<PublishedInput> inputs) {
    Map<String, Node.Mapping> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (PublishedInput input : inputs) {
      properties.put(input.key(), objects.described(input, objects.text(input)));
      if (input.isRequired()) {
        required.add(input.key());
      }
    }
    Node.Mapping schema = ObjectSchemas.object(properties, required);
    return Node.Mapping.of(
        Map.of(
            "application/x-www-form-urlencoded",
            MediaTypes.of(schema, exporting.examples().ofRequest(schema))));
  }
}
