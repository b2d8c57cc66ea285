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

/** The schema of spec files, as editors use it. */
public final class LawSchema {

  public static final String NAME = "http.schema.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  private LawSchema() {}

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              Files.readString(Path.of(System.getProperty("basedir", "."), "../spec", NAME)),
              InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode root() {
    return SCHEMA.getSchemaNode();
  }

  /** Reads YAML as JSON, as editors do, and asks the schema. */
  public static List<?> errors(String yaml) {
    Object loaded =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.valueToTree(withStringKeys(loaded)));
  }

  private static Object withStringKeys(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(String.valueOf(key), withStringKeys(element)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(LawSchema::withStringKeys).toList();
    }
    return value;
  }
}
