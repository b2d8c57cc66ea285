package dev.statute.openapi.example;

import dev.statute.openapi.document.Node;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes values that satisfy schemas, of JSON Schema 2020-12 and of OpenAPI 3.0. The size of a value
 * is bounded, whatever the schema says. Some keywords are not looked at: {@code not}, {@code if},
 * {@code contains}, {@code dependentSchemas} and {@code unevaluatedProperties}; of {@code oneOf} a
 * value satisfies one schema, and at times others too.
 */
public final class SchemaValues {

  private final SchemaLookup lookup;

  private SchemaValues(SchemaLookup lookup) {
    this.lookup = lookup;
  }

  /** Makes values of schemas whose references lead to others. */
  public static SchemaValues of(SchemaLookup lookup) {
    return new SchemaValues(lookup);
  }

  /**
   * Returns a value for people to read, the same each time: the example of the schema if it has
   * one, or else a value with all its members.
   *
   * @param schema the schema
   * @param usage the kind of message that the value is in
   * @return nothing if no value of a bounded size can be made
   */
  public Optional<Node> example(Node schema, Usage usage) {
    return new ValueMaker(lookup, usage, new Choice.Typical()).make(schema, "");
  }

  /**
   * Returns a value at random: sometimes at the bounds of what is allowed.
   *
   * @param schema the schema
   * @param usage the kind of message that the value is in
   * @param random decides
   * @return nothing if no value of a bounded size can be made
   */
  public Optional<Node> random(Node schema, Usage usage, RandomGenerator random) {
    return new ValueMaker(lookup, usage, new Choice.Random(random)).make(schema, "");
  }
}
