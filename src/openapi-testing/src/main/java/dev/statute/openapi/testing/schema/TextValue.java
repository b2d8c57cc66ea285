package dev.statute.openapi.testing.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts of parameters and header fields as values of their schemas. */
public final class TextValue {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,400})(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?");

  private TextValue() {}

  /**
   * Validates a text as the value that it can stand for: a text, a number, a boolean, or a list of
   * these with commas between.
   *
   * @param schema the schema of the value
   * @param text the text
   * @return why no such value matches; empty if one does
   */
  public static Optional<String> problem(JsonSchema schema, String text) {
    for (JsonNode candidate : candidates(text)) {
      if (schema.matches(candidate)) {
        return Optional.empty();
      }
    }
    return schema.problem(JSON.stringNode(text));
  }

  private static List<JsonNode> candidates(String text) {
    List<JsonNode> candidates = new ArrayList<>();
    candidates.add(JSON.stringNode(text));
    scalar(text).ifPresent(candidates::add);
    ArrayNode texts = JSON.arrayNode();
    ArrayNode scalars = JSON.arrayNode();
    for (String item : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      texts.add(item.strip());
      scalars.add(scalar(item.strip()).orElse(JSON.stringNode(item.strip())));
    }
    candidates.add(texts);
    candidates.add(scalars);
    return candidates;
  }

  private static Optional<JsonNode> scalar(String text) {
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(JSON.booleanNode(text.equals("true")));
    }
    return NUMBER.matcher(text).matches()
        ? Optional.of(JSON.numberNode(new BigDecimal(text)))
        : Optional.empty();
  }
}
