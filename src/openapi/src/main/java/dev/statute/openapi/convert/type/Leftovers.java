package dev.statute.openapi.convert.type;

import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import java.util.Map;
import java.util.Set;

/** Tells what schemas say that types of Java do not. */
final class Leftovers {

  /** What types, constraints and comments say, or what names parts that are looked at elsewhere. */
  private static final Set<String> SAID =
      Set.of(
          "$comment",
          "$defs",
          "$id",
          "$ref",
          "$schema",
          "additionalProperties",
          "allOf",
          "anyOf",
          "const",
          "contentEncoding",
          "default",
          "definitions",
          "deprecated",
          "description",
          "discriminator",
          "enum",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "format",
          "items",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "nullable",
          "oneOf",
          "pattern",
          "properties",
          "required",
          "title",
          "type",
          "uniqueItems",
          "x-nullable",
          "x-discriminator-value",
          "x-statute-deviates");

  /** What becomes of a value without the construct. */
  private static final Map<String, String> EFFECTS =
      Map.of(
          "readOnly", "the member can be null, since requests leave it out",
          "writeOnly", "the member can be null, since responses leave it out",
          "example", "examples are left out",
          "examples", "examples are left out",
          "multipleOf", "any number is taken");

  /** The parts of a schema of Swagger 2.0 that is a parameter, a header or a form. */
  private static final Set<String> OF_PARAMETERS =
      Set.of("allowEmptyValue", "collectionFormat", "in", "name");

  private final Notes notes;

  Leftovers(Notes notes) {
    this.notes = notes;
  }

  /** Notes what a schema says in vain. */
  void note(Mapping schema) {
    for (Node.Entry entry : schema.entries().values()) {
      String key = entry.key();
      if (key.startsWith("x-") && !SAID.contains(key)) {
        notes.unsaid(entry.keyPlace(), "x-", "extensions of schemas are left out");
      } else if (!SAID.contains(key) && !OF_PARAMETERS.contains(key) && isSaying(entry)) {
        notes.unsaid(entry.keyPlace(), key, EFFECTS.getOrDefault(key, "types have no word for it"));
      }
    }
  }

  private static boolean isSaying(Node.Entry entry) {
    boolean isFlag = entry.value() instanceof Node.Scalar s && s.text().equals("false");
    return !isFlag || entry.key().equals("example");
  }
}
