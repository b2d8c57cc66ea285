package dev.statute.openapi.export;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.SchemaLookup;
import dev.statute.openapi.example.SchemaValues;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.schema.Schemas;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes values of the schemas of a document, for its examples. */
final class ExampleValues {

  private static final String COMPONENT = "#/components/schemas/";

  private final Schemas schemas;
  private final SchemaValues values;
  private final Map<String, Node> known = new HashMap<>();

  ExampleValues(Schemas schemas) {
    this.schemas = schemas;
    SchemaLookup lookup = reference -> reference.text("$ref").flatMap(this::component);
    this.values = SchemaValues.of(lookup);
  }

  /** Components are there as soon as they are referred to. */
  private Optional<Node> component(String reference) {
    if (!reference.startsWith(COMPONENT)) {
      return Optional.empty();
    }
    String name = reference.substring(COMPONENT.length());
    if (!known.containsKey(name)) {
      schemas.component(name).ifPresent(schema -> known.put(name, schema));
    }
    return Optional.ofNullable(known.get(name));
  }

  /** Returns a value of the content of requests; nothing if the schema says nothing of it. */
  Optional<Node> ofRequest(Node.Mapping schema) {
    return of(schema, Usage.REQUEST);
  }

  /** Returns a value of the content of responses; nothing if the schema says nothing of it. */
  Optional<Node> ofResponse(Node.Mapping schema) {
    return of(schema, Usage.RESPONSE);
  }

  private Optional<Node> of(Node.Mapping schema, Usage usage) {
    boolean isOpen = schema.get("type").isEmpty() && schema.get("$ref").isEmpty();
    boolean isRaw = schema.get("format").flatMap(Node::asText).filter("binary"::equals).isPresent();
    return isOpen || isRaw ? Optional.empty() : values.example(schema, usage);
  }
}
