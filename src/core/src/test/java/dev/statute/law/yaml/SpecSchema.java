package dev.statute.law.yaml;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A schema of YAML files, as editors use it. */
public final class SpecSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Schema schema;

  /** Reads the schema of a name. */
  public SpecSchema(String name) {
    try {
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(
                  Files.readString(Path.of(System.getProperty("basedir", "."), "../spec", name)),
                  InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode root() {
    return schema.getSchemaNode();
  }

  /** Reads YAML as JSON, as editors do, and asks the schema. */
  public List<?> errors(String yaml) {
    Object loaded =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return schema.validate(JSON.valueToTree(withStringKeys(loaded)));
  }

  private static Object withStringKeys(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(String.valueOf(key), withStringKeys(element)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SpecSchema::withStringKeys).toList();
    }
    return value;
  }
}
