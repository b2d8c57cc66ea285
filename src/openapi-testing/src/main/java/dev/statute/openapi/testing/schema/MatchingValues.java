package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.SchemaLookup;
import dev.statute.openapi.example.SchemaValues;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.SchemaUse;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Random values that match the schemas of a document; the same from the same seed. */
public final class MatchingValues {

  /** So often a value is made before a schema is taken for one that nothing matches. */
  private static final int MOST_ATTEMPTS = 40;

  private final DocumentSchemas schemas;
  private final SchemaLookup lookup;
  private final SchemaValues values;
  private final RandomGenerator random;

  /**
   * Takes the schemas of a document.
   *
   * @param api the document
   * @param schemas its schemas
   * @param random what all values are made of
   */
  public MatchingValues(OpenApi api, DocumentSchemas schemas, RandomGenerator random) {
    this.schemas = schemas;
    this.lookup = SchemaLookup.in(api.references());
    this.values = SchemaValues.of(lookup);
    this.random = random;
  }

  /**
   * Makes a value.
   *
   * @param use the schema that it matches
   * @param usage the kind of message that it is in
   * @param demand what else it is
   * @return the value; empty if none was found in forty attempts
   */
  public Optional<JsonNode> value(SchemaUse use, Usage usage, Predicate<JsonNode> demand) {
    JsonSchema schema = schemas.of(use, usage);
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      Optional<JsonNode> value =
          values
              .random(use.node(), usage, random)
              .map(JsonNodes::of)
              .filter(schema::matches)
              .filter(demand);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a schema allows the value that a text of a request stands for.
   *
   * @param use the schema
   * @param text the text of a parameter
   * @return whether it does
   */
  public boolean allows(SchemaUse use, String text) {
    return TextValue.problem(schemas.of(use, Usage.REQUEST), text).isEmpty();
  }

  /**
   * Returns the schema of a member of an object.
   *
   * @param use the schema of the object, or a reference to it
   * @param name the name of the member
   * @return its schema, after references; empty if the schema of the object has no such member
   */
  public Optional<SchemaUse> member(SchemaUse use, String name) {
    return followed(use.node())
        .flatMap(schema -> schema.mapping("properties"))
        .flatMap(properties -> properties.get(name))
        .flatMap(this::followed)
        .map(SchemaUse::new);
  }

  private Optional<Node.Mapping> followed(Node schema) {
    return schema
        .asMapping()
        .flatMap(
            mapping ->
                mapping.text("$ref").isEmpty()
                    ? Optional.of(mapping)
                    : lookup.target(mapping).flatMap(Node::asMapping));
  }
}
