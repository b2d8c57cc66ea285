package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What schemas of OpenAPI 3.0 and Swagger 2.0 say otherwise than JSON Schema 2020-12. */
final class OlderKeywords {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OlderKeywords() {}

  /**
   * Says it as JSON Schema does.
   *
   * @param given the schema as the document has it
   * @param out its keywords that are the same in both
   * @return the whole schema
   */
  static JsonNode mend(Node.Mapping given, ObjectNode out) {
    exclusive(given, out, "exclusiveMinimum", "minimum");
    exclusive(given, out, "exclusiveMaximum", "maximum");
    if (!given.isTrue("nullable") && !given.isTrue("x-nullable")) {
      return out;
    }
    ArrayNode either = JSON.arrayNode();
    either.add(out);
    either.add(JSON.objectNode().put("type", "null"));
    return JSON.objectNode().set("anyOf", either);
  }

  /** There, it is a boolean beside the bound. */
  private static void exclusive(
      Node.Mapping given, ObjectNode out, String exclusive, String bound) {
    JsonNode value = out.get(bound);
    if (given.isTrue(exclusive) && value != null) {
      out.remove(bound);
      out.set(exclusive, value);
    }
  }
}
