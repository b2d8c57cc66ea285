package dev.statute.openapi.testing.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema of JSON Schema 2020-12 that refers to nothing outside of it. */
public final class JsonSchema {

  /** More than these say little more. */
  private static final int MOST_PROBLEMS = 3;

  private final ObjectNode root;
  private final Schema schema;

  /**
   * Takes a schema.
   *
   * @param root the schema; what it refers to is below {@code #/$defs}
   */
  JsonSchema(ObjectNode root) {
    this.root = root;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ENGLISH).build();
    this.schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                registry -> registry.schemaRegistryConfig(config))
            .getSchema(root);
  }

  /**
   * Returns the schema.
   *
   * @return an object with all definitions
   */
  public JsonNode root() {
    return root;
  }

  /**
   * Validates a value. Formats count.
   *
   * @param value the value
   * @return why it does not match, with the place in it: at most three reasons; empty if it matches
   */
  public Optional<String> problem(JsonNode value) {
    List<Error> errors = schema.validate(value);
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            errors.stream()
                .map(JsonSchema::text)
                .distinct()
                .limit(MOST_PROBLEMS)
                .collect(Collectors.joining("; ")));
  }

  private static String text(Error error) {
    String place = error.getInstanceLocation().toString();
    String message = error.getMessage();
    return place.isEmpty() || message.startsWith(place) ? message : place + ": " + message;
  }

  /**
   * Tells whether a value matches.
   *
   * @param value the value
   * @return whether it does
   */
  public boolean matches(JsonNode value) {
    return schema.validate(value).isEmpty();
  }
}
