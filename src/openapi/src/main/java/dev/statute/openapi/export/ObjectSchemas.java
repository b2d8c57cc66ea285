package dev.statute.openapi.export;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.text.Description;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the schemas of several inputs that OpenAPI takes for the members of one object. */
final class ObjectSchemas {

  private final Exporting exporting;
  private final SchemaDefaults defaults;

  ObjectSchemas(Exporting exporting) {
    this.exporting = exporting;
    this.defaults = new SchemaDefaults(exporting.isOld());
  }

  /** Returns the schema of a value that stands as a text in a path, query, field or cookie. */
  Node.Mapping text(TypeUse type, List<AnnotationUse> annotations, List<String> texts) {
    return defaults.with(exporting.schemas().text(type.nullable(false), annotations, ""), texts);
  }

  /** Returns the schema of a record whose components are parameters of the query. */
  Node.Mapping query(PublishedInput record) {
    String prefix = record.key() + "[";
    Map<String, Node.Mapping> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (PublishedInput member : record.members()) {
      String key = member.key();
      String name =
          key.startsWith(prefix) && key.endsWith("]")
              ? key.substring(prefix.length(), key.length() - 1)
              : key;
      properties.put(name, described(member, text(member)));
      if (member.isRequired()) {
        required.add(name);
      }
    }
    return object(properties, required);
  }

  /** Returns the schema of an object. */
  static Node.Mapping object(Map<String, Node.Mapping> properties, List<String> required) {
    return new MappingBuilder()
        .put("type", "object")
        .put("properties", Node.Mapping.of(properties))
        .putTexts("required", required)
        .build();
  }

  /** Returns the schema of an input that stands as a text. */
  Node.Mapping text(PublishedInput input) {
    return text(input.type(), input.annotations(), input.defaults());
  }

  /** Returns the schema of an input with what the contract says of it. */
  Node.Mapping described(PublishedInput input, Node.Mapping schema) {
    String doc = Description.ofJavadoc(input.doc()).whole();
    boolean isAlone = schema.get("$ref").isPresent() && exporting.isOld();
    return doc.isEmpty() || isAlone
        ? schema
        : new MappingBuilder().putAll(schema).put("description", doc).build();
  }
}
