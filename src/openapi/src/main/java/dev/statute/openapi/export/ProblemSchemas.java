package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the schemas of problem documents whose type the contract names (RFC 9457, 3.1.1). */
final class ProblemSchemas {

  private static final String PROBLEM = "dev.statute.field.Problem";
  private static final String REFERENCE = "$ref";
  private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final Exporting exporting;

  ProblemSchemas(Exporting exporting) {
    this.exporting = exporting;
  }

  /**
   * Returns a reference to the schema of problems of the type that a response declares.
   *
   * @param body the Java type of the content
   * @param schema the schema of that
   */
  Node.Mapping ofType(
      ExportedOperation exported, PublishedResponse response, TypeUse body, Node.Mapping schema) {
    String type = response.problemType();
    Node.Mapping constant =
        exporting.isOld()
            ? new MappingBuilder().put("type", "string").putTexts("enum", List.of(type)).build()
            : new MappingBuilder().put("type", "string").put("const", type).build();
    Node.Mapping typed = ObjectSchemas.object(Map.of("type", constant), List.of("type"));
    List<Node.Mapping> parts = new ArrayList<>();
    if (!body.name().equals(PROBLEM)) {
      parts.add(problem());
    }
    parts.add(schema);
    parts.add(typed);
    String name = name(response);
    return exporting
        .components()
        .problem(
            name,
            Interfaces.simpleName(exported.contract().name()) + name,
            new MappingBuilder().putItems("allOf", parts).build());
  }

  /** Returns the schema of problems of any type. */
  Node.Mapping problem() {
    return exporting.schemas().use(TypeUse.of(PROBLEM), List.of(), "");
  }

  /** Tells whether a schema is that of problems of any type. */
  boolean isProblem(Node.Mapping schema) {
    return schema.equals(problem());
  }

  /** Returns what a type of problems is called: {@code OutOfStockProblem}. */
  private static String name(PublishedResponse response) {
    String type = response.problemType();
    String last = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    String name =
        WORDS
            .splitAsStream(last)
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    String subject = name.isEmpty() ? response.key() : name;
    return subject.endsWith("Problem") ? subject : subject + "Problem";
  }

  /**
   * Returns the schema of content that has one of several.
   *
   * @param isOneOf whether their types tell all of them apart
   */
  Node.Mapping union(List<ContentWriter.Cause> causes, boolean isOneOf) {
    List<Node.Mapping> schemas =
        causes.stream().map(ContentWriter.Cause::schema).distinct().toList();
    MappingBuilder union = new MappingBuilder().putItems(isOneOf ? "oneOf" : "anyOf", schemas);
    if (isOneOf) {
      Map<String, Node> mapping = new LinkedHashMap<>();
      for (ContentWriter.Cause cause : causes) {
        cause
            .schema()
            .get(REFERENCE)
            .ifPresent(target -> mapping.put(cause.response().problemType(), target));
      }
      union.put(
          "discriminator",
          new MappingBuilder()
              .put("propertyName", "type")
              .putMapping("mapping", Node.Mapping.of(mapping))
              .build());
    }
    return union.build();
  }

  /**
   * Returns a problem document that a response may have.
   *
   * @param schema the schema of the problems with the members of its Java type, if it has any
   */
  Node.Mapping example(PublishedResponse response, Optional<Node.Mapping> schema) {
    MappingBuilder example = new MappingBuilder();
    example.putText("type", response.problemType()).put("title", title(response));
    response.code().ifPresent(code -> example.put("status", Node.number(code)));
    schema
        .flatMap(own -> exporting.examples().ofResponse(own))
        .flatMap(Node::asMapping)
        .ifPresent(
            own ->
                own.entries()
                    .forEach(
                        (name, entry) -> {
                          if (!Stream.of("type", "title", "status").toList().contains(name)) {
                            example.put(name, entry.value());
                          }
                        }));
    return example.build();
  }

  /** The title of a problem without a type is the phrase of the status (RFC 9457, 4.2.1). */
  private String title(PublishedResponse response) {
    Optional<String> phrase =
        response.code().isPresent()
            ? exporting.law().status(response.code().getAsInt()).map(known -> known.phrase())
            : Optional.empty();
    String words =
        CAPITAL
            .splitAsStream(response.key())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return response.problemType().isEmpty() ? phrase.orElse(title) : title;
  }
}
