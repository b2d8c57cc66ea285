package dev.statute.openapi.schema;

import dev.statute.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Java type of the JDK, of Jackson or of Statute whose values are written in one known form.
 *
 * @param javaName the binary name of the class, or the name of the primitive type
 * @param schema the schema of its values in JSON Schema 2020-12, without references
 */
public record KnownType(String javaName, Node.Mapping schema) {

  /** Returns the type in JSON, such as {@code string}; empty if values can be of several types. */
  public String type() {
    return schema.text("type").orElse("");
  }

  /** Returns the format, such as {@code date-time}; empty for none. */
  public String format() {
    return schema.text("format").orElse("");
  }

  /** Makes one from the keywords of its schema: each a name and a text or number. */
  static KnownType of(String javaName, Object... keywords) {
    Map<String, Node> schema = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i += 2) {
      schema.put((String) keywords[i], node(keywords[i + 1]));
    }
    return new KnownType(javaName, Node.Mapping.of(schema));
  }

  private static Node node(Object value) {
    if (value instanceof Number number) {
      return Node.number(number);
    }
    return value instanceof Node node ? node : Node.text((String) value);
  }
}
