package dev.statute.openapi.export;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the parts of {@code multipart/form-data} (RFC 7578). */
final class PartWriter {

  private static final String FILE = "dev.statute.codec.form.FilePart";
  private static final Set<String> SEVERAL =
      Set.of("java.util.List", "java.util.Set", "java.util.Collection", TypeUse.ARRAY);

  private static final Set<PublishedType.Kind> OBJECTS =
      Set.of(PublishedType.Kind.RECORD, PublishedType.Kind.BEAN, PublishedType.Kind.ABSTRACT);

  private final Exporting exporting;
  private final ObjectSchemas objects;

  PartWriter(Exporting exporting, ObjectSchemas objects) {
    this.exporting = exporting;
    this.objects = objects;
  }

  /** Returns the content that has these parts. */
  Node.Mapping multipart(PublishedContract contract, List<PublishedInput> inputs) {
    Map<String, Node.Mapping> properties = new LinkedHashMap<>();
    Map<String, Node.Mapping> encodings = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (PublishedInput input : inputs) {
      properties.put(input.key(), objects.described(input, schema(contract, input)));
      if (isObject(contract, input.type())) {
        encodings.put(
            input.key(), Node.Mapping.of(Map.of("contentType", Node.text("application/json"))));
      }
      if (input.isRequired()) {
        required.add(input.key());
      }
    }
    return Node.Mapping.of(
        Map.of(
            "multipart/form-data",
            new MappingBuilder()
                .put("schema", ObjectSchemas.object(properties, required))
                .putMapping("encoding", Node.Mapping.of(encodings))
                .build()));
  }

  private Node.Mapping schema(PublishedContract contract, PublishedInput input) {
    TypeUse type = input.type();
    if (isFile(type)) {
      return file();
    }
    if (SEVERAL.contains(type.name()) && isFile(element(type))) {
      return new MappingBuilder().put("type", "array").put("items", file()).build();
    }
    return isObject(contract, type)
        ? exporting.schemas().use(type.nullable(false), input.annotations(), "")
        : objects.text(input);
  }

  private static Node.Mapping file() {
    return new MappingBuilder().put("type", "string").put("format", "binary").build();
  }

  private static boolean isFile(TypeUse type) {
    TypeUse value = type.name().equals("java.util.Optional") ? element(type) : type;
    return value.name().equals(FILE);
  }

  private static TypeUse element(TypeUse type) {
    return type.arguments().isEmpty() ? type : type.arguments().get(0);
  }

  /** Tells whether the codec writes a part: it is a type with members. */
  private static boolean isObject(PublishedContract contract, TypeUse type) {
    TypeUse value =
        SEVERAL.contains(type.name()) || type.name().equals("java.util.Optional")
            ? element(type)
            : type;
    return contract.type(value.name()).filter(of -> OBJECTS.contains(of.kind())).isPresent();
  }
}
