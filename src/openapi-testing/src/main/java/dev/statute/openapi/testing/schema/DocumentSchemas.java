package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.SchemaUse;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The schemas of a document as schemas of JSON Schema 2020-12 that need no document around them:
 * what they refer to, in other files as well, is among their definitions.
 */
public final class DocumentSchemas {

  private final OpenApi api;
  private final Map<Usage, Map<Node, JsonSchema>> made = new EnumMap<>(Usage.class);

  /**
   * Takes the schemas of a document.
   *
   * @param api the document
   */
  public DocumentSchemas(OpenApi api) {
    this.api = api;
  }

  /**
   * Returns a schema that stands alone.
   *
   * @param use the schema in the document
   * @param usage the messages that it is used in
   * @return the same schema; of a reference that leads nowhere, one that everything matches
   */
  public JsonSchema of(SchemaUse use, Usage usage) {
    return made.computeIfAbsent(usage, key -> new IdentityHashMap<>())
        .computeIfAbsent(
            use.node(),
            node ->
                new JsonSchema(
                    new SchemaBundle(api.version(), api.references(), usage).bundle(node)));
  }
}
