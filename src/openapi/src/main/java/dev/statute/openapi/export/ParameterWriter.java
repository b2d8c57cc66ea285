package dev.statute.openapi.export;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the parameters of operations: variables of the path, query, header fields, cookies. */
final class ParameterWriter {

  /** Says that a variable of a path takes several segments, which OpenAPI cannot say. */
  static final String REST = "x-statute-rest";

  private static final String LIST = "java.util.List";

  private final Exporting exporting;
  private final SecurityWriter security;
  private final FieldTexts fields;
  private final ObjectSchemas objects;

  ParameterWriter(Exporting exporting, SecurityWriter security) {
    this.exporting = exporting;
    this.security = security;
    this.fields = new FieldTexts(exporting.law());
    this.objects = new ObjectSchemas(exporting);
  }

  /**
   * Returns the parameters of an operation, in the order of the contract.
   *
   * @param pathNames what the variables of its path are called in the document
   */
  List<Node.Mapping> write(ExportedOperation exported, Map<String, String> pathNames) {
    List<Node.Mapping> parameters = new ArrayList<>();
    for (PublishedInput input : exported.operation().inputs()) {
      parameter(exported, input, pathNames).ifPresent(parameters::add);
    }
    return parameters;
  }

  private Optional<Node.Mapping> parameter(
      ExportedOperation exported, PublishedInput input, Map<String, String> pathNames) {
    return switch (input.source()) {
      case PATH -> Optional.of(variable(exported, input, pathNames));
      case QUERY ->
          isCredential(exported, input, SecurityScheme.Location.QUERY)
              ? Optional.empty()
              : Optional.of(query(input));
      case HEADER -> header(exported, input);
      case COOKIE ->
          isCredential(exported, input, SecurityScheme.Location.COOKIE)
              ? Optional.empty()
              : Optional.of(
                  parameter(input, input.key(), doc(input)).put("schema", schema(input)).build());
      case FORM, PART, CONTENT, CONTEXT -> Optional.empty();
    };
  }

  private Node.Mapping variable(
      ExportedOperation exported, PublishedInput input, Map<String, String> pathNames) {
    String name = pathNames.getOrDefault(input.key(), input.key());
    if (!name.equals(input.key())) {
      exporting.omit(
          exported,
          place(exported, input),
          "the variable {"
              + input.key()
              + "} is {"
              + name
              + "} in the document, as in another"
              + " operation with this path");
    }
    String doc = doc(input);
    if (!input.isRest()) {
      return parameter(input, name, doc).put("schema", schema(input)).build();
    }
    exporting.omit(
        exported,
        place(exported, input),
        "OpenAPI cannot say that {"
            + input.key()
            + "} takes several segments of the path; "
            + REST
            + " says it");
    String rest = "One or more segments of the path, with the slashes between them.";
    return parameter(input, name, doc.isEmpty() ? rest : doc + "\n\n" + rest)
        .put(
            "schema",
            input.type().name().equals(LIST)
                ? Node.Mapping.of(Map.of("type", Node.text("string")))
                : schema(input))
        .putFlag(REST, true)
        .build();
  }

  private Node.Mapping query(PublishedInput input) {
    MappingBuilder node = parameter(input, input.key(), doc(input));
    switch (input.style()) {
      case "csv" -> node.put("style", "form").put("explode", Node.bool(false));
      case "spaces" -> node.put("style", "spaceDelimited").put("explode", Node.bool(false));
      case "pipes" -> node.put("style", "pipeDelimited").put("explode", Node.bool(false));
      case "form" -> node.put("style", "form").put("explode", Node.bool(true));
      case "deep_object" -> node.put("style", "deepObject").put("explode", Node.bool(true));
      default -> {
        // Several values are parameters of their own, as OpenAPI has it unless told otherwise.
      }
    }
    return node.put("schema", input.members().isEmpty() ? schema(input) : objects.query(input))
        .build();
  }

  private Optional<Node.Mapping> header(ExportedOperation exported, PublishedInput input) {
    if (isSaidElsewhere(input.key())) {
      noteIgnored(exported, input);
      return Optional.empty();
    }
    if (isCredential(exported, input, SecurityScheme.Location.HEADER)) {
      return Optional.empty();
    }
    return Optional.of(
        parameter(
                input, input.key(), fields.ofRequest(exported.contract(), input.key(), doc(input)))
            .put("schema", schema(input))
            .build());
  }

  /** Tells whether a parameter of that name is ignored (OpenAPI 3.1, 4.8.12.1). */
  private static boolean isSaidElsewhere(String field) {
    return Set.of("accept", "content-type", "authorization")
        .contains(field.toLowerCase(Locale.ROOT));
  }

  private void noteIgnored(ExportedOperation exported, PublishedInput input) {
    boolean isCredentials = input.key().equalsIgnoreCase("authorization");
    if (!isCredentials || exported.operation().security().isEmpty()) {
      exporting.omit(
          exported,
          place(exported, input),
          "OpenAPI ignores a parameter "
              + input.key()
              + (isCredentials
                  ? "; declare a security scheme"
                  : ", since the media types of the content say it"));
    }
  }

  /** Tells whether an input is an API key, which the security of the operation says. */
  private boolean isCredential(
      ExportedOperation exported, PublishedInput input, SecurityScheme.Location location) {
    return security.keys(exported, location).stream()
        .anyMatch(
            key ->
                input.source() == InputSource.HEADER
                    ? key.equalsIgnoreCase(input.key())
                    : key.equals(input.key()));
  }

  private MappingBuilder parameter(PublishedInput input, String name, String description) {
    return new MappingBuilder()
        .put("name", name)
        .put("in", input.source().name().toLowerCase(Locale.ROOT))
        .putText("description", description)
        .putFlag("required", input.source() == InputSource.PATH || isRequired(input));
  }

  /** A record of the query is there even if none of its parameters is. */
  private static boolean isRequired(PublishedInput input) {
    return input.isRequired()
        && (input.members().isEmpty()
            || input.members().stream().anyMatch(PublishedInput::isRequired));
  }

  private Node.Mapping schema(PublishedInput input) {
    TypeUse type = input.type();
    return objects.text(type, input.annotations(), input.defaults());
  }

  private static String doc(PublishedInput input) {
    return Description.ofJavadoc(input.doc()).whole();
  }

  private static Pointer place(ExportedOperation exported, PublishedInput input) {
    return Pointer.input(exported.operation().key(), input.name());
  }
}
