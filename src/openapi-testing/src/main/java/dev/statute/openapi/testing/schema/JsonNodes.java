package dev.statute.openapi.testing.schema;

import dev.statute.openapi.document.Node;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values of documents as values of JSON. */
final class JsonNodes {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Numbers with more characters are texts. */
  private static final int LONGEST_NUMBER = 400;

  private JsonNodes() {}

  static JsonNode of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.entries().forEach((name, entry) -> object.set(name, of(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.nodes().forEach(item -> array.add(of(item)));
      return array;
    }
    return scalar((Node.Scalar) node);
  }

  private static JsonNode scalar(Node.Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT -> JSON.stringNode(scalar.text());
      case BOOLEAN -> JSON.booleanNode(scalar.isTrue());
      case NULL -> JSON.nullNode();
      case NUMBER -> number(scalar.text());
    };
  }

  private static JsonNode number(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return JSON.stringNode(text);
    }
    try {
      return JSON.numberNode(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return JSON.stringNode(text);
    }
  }
}
