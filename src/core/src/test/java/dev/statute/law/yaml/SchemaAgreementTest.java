package dev.statute.law.yaml;

import static dev.statute.law.LawFiles.SMALL;
import static dev.statute.law.LawFiles.replaced;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.LawFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** The schema that editors use and the reader accept and refuse the same files. */
class SchemaAgreementTest {

  private static final JsonNode SCHEMA = LawSchema.root();

  /** Files that both refuse: what is replaced in the small law, and by what. */
  static final List<String> REFUSED = Stream.of(AgreementRows.REFUSED.split("\n")).toList();

  /** Files that both accept. */
  static final List<String> ACCEPTED = Stream.of(AgreementRows.ACCEPTED.split("\n")).toList();

  /** Files that only the reader refuses, since the schema cannot say why. */
  static final List<String> BEYOND_THE_SCHEMA =
      Stream.of(AgreementRows.BEYOND_THE_SCHEMA.split("\n")).toList();

  @Test
  void bothAcceptTheStandardSpec() {
    assertThat(LawSchema.errors(LawFiles.standardText())).isEmpty();
    assertThat(LawFiles.read(LawFiles.standardText()).problems()).isEmpty();
  }

  @Test
  void theStandardSpecNamesTheSchemaForEditors() {
    assertThat(LawFiles.standardText())
        .startsWith("# yaml-language-server: $schema=" + LawSchema.NAME + "\n");
  }

  @Test
  void bothAcceptTheSmallSpec() {
    assertThat(LawSchema.errors(SMALL)).isEmpty();
    assertThat(LawFiles.read(SMALL).problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void bothRefuse(String row) {
    String text = mutated(row);
    assertThat(LawSchema.errors(text)).isNotEmpty();
    assertThat(LawFiles.read(text).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("ACCEPTED")
  void bothAccept(String row) {
    String text = mutated(row);
    assertThat(LawSchema.errors(text)).isEmpty();
    assertThat(LawFiles.read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("BEYOND_THE_SCHEMA")
  void onlyTheReaderRefuses(String row) {
    String text = mutated(row);
    assertThat(LawSchema.errors(text)).isEmpty();
    assertThat(LawFiles.read(text).problems()).isNotEmpty();
  }

  @Test
  void thereAreManyRows() {
    assertThat(REFUSED.size() + ACCEPTED.size()).isGreaterThan(90);
  }

  @Test
  void everyKeyOfTheSchemaIsDescribed() {
    JsonNode root = SCHEMA;
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
                referred = SCHEMA.get("$defs").get(name);
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
}
