package dev.statute.spec;

import static dev.statute.spec.SpecFiles.SMALL;
import static dev.statute.spec.SpecFiles.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The schema that editors use and the reader accept and refuse the same files. */
class SchemaAgreementTest {

  private static final Path FILE = Path.of("..", "src", "spec", "http.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE), InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Files that both refuse: what is replaced in the small spec, and by what. */
  static final List<String> REFUSED = Stream.of(AgreementRows.REFUSED.split("\n")).toList();

  /** Files that both accept. */
  static final List<String> ACCEPTED = Stream.of(AgreementRows.ACCEPTED.split("\n")).toList();

  /** Files that only the reader refuses, since the schema cannot say why. */
  static final List<String> BEYOND_THE_SCHEMA =
      Stream.of(AgreementRows.BEYOND_THE_SCHEMA.split("\n")).toList();

  @Test
  void bothAcceptTheStandardSpec() {
    assertThat(schemaErrors(SpecFiles.standardText())).isEmpty();
    assertThat(SpecFiles.read(SpecFiles.standardText()).problems()).isEmpty();
  }

  @Test
  void theStandardSpecNamesTheSchemaForEditors() {
    assertThat(SpecFiles.standardText())
        .startsWith("# yaml-language-server: $schema=" + FILE.getFileName() + "\n");
  }

  @Test
  void bothAcceptTheSmallSpec() {
    assertThat(schemaErrors(SMALL)).isEmpty();
    assertThat(SpecFiles.read(SMALL).problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void bothRefuse(String row) {
    String text = mutated(row);
    assertThat(schemaErrors(text)).isNotEmpty();
    assertThat(SpecFiles.read(text).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("ACCEPTED")
  void bothAccept(String row) {
    String text = mutated(row);
    assertThat(schemaErrors(text)).isEmpty();
    assertThat(SpecFiles.read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("BEYOND_THE_SCHEMA")
  void onlyTheReaderRefuses(String row) {
    String text = mutated(row);
    assertThat(schemaErrors(text)).isEmpty();
    assertThat(SpecFiles.read(text).problems()).isNotEmpty();
  }

  @Test
  void thereAreManyRows() {
    assertThat(REFUSED.size() + ACCEPTED.size()).isGreaterThan(90);
  }

  @Test
  void everyKeyOfTheSchemaIsDescribed() {
    JsonNode root = SCHEMA.getSchemaNode();
    checkDescribed(root, "#");
    root.get("$defs").properties().forEach(def -> checkDescribed(def.getValue(), def.getKey()));
  }

  private static void checkDescribed(JsonNode schema, String path) {
    JsonNode properties = schema.get("properties");
    if (properties == null) {
      return;
    }
    properties
        .properties()
        .forEach(
            property -> {
              JsonNode value = property.getValue();
              JsonNode referred = value;
              while (referred.get("description") == null && referred.has("$ref")) {
                String name = referred.get("$ref").asString().substring("#/$defs/".length());
                referred = SCHEMA.getSchemaNode().get("$defs").get(name);
              }
              assertThat(referred.path("description").asString())
                  .as(path + "." + property.getKey())
                  .isNotEmpty();
              checkDescribed(value, path + "." + property.getKey());
            });
  }

  private static String mutated(String row) {
    String[] cells = row.split(" => ", -1);
    return replaced(SMALL, cells[0].replace("⏎", "\n"), cells[1].replace("⏎", "\n"));
  }

  /** Reads YAML as JSON, as editors do, and asks the schema. */
  private static List<?> schemaErrors(String yaml) {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.valueToTree(withStringKeys(loaded)));
  }

  private static Object withStringKeys(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(String.valueOf(key), withStringKeys(element)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(SchemaAgreementTest::withStringKeys).toList();
    }
    return value;
  }
}
