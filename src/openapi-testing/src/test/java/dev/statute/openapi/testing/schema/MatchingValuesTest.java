package dev.statute.openapi.testing.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.example.Usage;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class MatchingValuesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCHEMAS =
      """
      openapi: %s
      info: {title: t, version: '1'}
      paths: {}
      components:
        schemas:
          Whole: {type: integer, minimum: 3, maximum: 5}
          Above: {type: integer, minimum: 3, exclusiveMinimum: %s}
          Even: {type: integer, multipleOf: 2}
          Code: {type: string, pattern: '^[A-Z]{2}-[0-9]{4}$'}
          Colour: {type: string, enum: [red, green]}
          Day: {type: string, format: date}
          Note: {type: string, nullable: true, maxLength: 3}
          Tree:
            type: object
            required: [name]
            additionalProperties: false
            properties:
              name: {type: string, minLength: 1}
              id: {type: integer, readOnly: true}
              secret: {type: string, writeOnly: true}
              children: {type: array, items: {$ref: '#/components/schemas/Tree'}}
          Pet:
            oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
            discriminator:
              propertyName: kind
              mapping: {cat: '#/components/schemas/Cat'}
          Cat:
            type: object
            required: [kind]
            properties: {kind: {type: string, enum: [cat]}, lives: {type: integer, minimum: 1, maximum: 9}}
          Dog:
            allOf:
              - type: object
                properties: {kind: {type: string, enum: [Dog]}}
              - {type: object, required: [kind, tricks], properties: {tricks: {type: array, items: {type: string}, uniqueItems: true}}}
          Prices: {type: object, minProperties: 1, additionalProperties: {type: number, minimum: 0}}
      """;

  private static OpenApi api(String version) {
    String exclusive = version.startsWith("3.0") ? "true" : "3";
    OpenApiResult.Read read =
        (OpenApiResult.Read) OpenApiReader.read("api.yaml", SCHEMAS.formatted(version, exclusive));
    return read.api();
  }

  private static SchemaUse use(OpenApi api, String name) {
    return Optional.ofNullable(api.schemas().get(name)).orElseThrow();
  }

  private static JsonSchema schema(String version, String name, Usage usage) {
    OpenApi api = api(version);
    return new DocumentSchemas(api).of(use(api, name), usage);
  }

  private static boolean matches(String version, String name, String json) {
    return schema(version, name, Usage.RESPONSE).matches(JSON.readTree(json));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Whole;3;2",
        "Above;4;3",
        "Even;8;7",
        "Code;\"FL-0001\";\"fl-1\"",
        "Colour;\"red\";\"blue\"",
        "Day;\"2026-02-28\";\"2026-02-30\"",
        "Tree;{\"name\":\"a\",\"children\":[{\"name\":\"b\"}]};{\"name\":\"a\",\"children\":[{\"name\":1}]}",
        "Pet;{\"kind\":\"cat\",\"lives\":9};{\"kind\":\"cat\",\"lives\":10}",
        "Pet;{\"kind\":\"Dog\",\"tricks\":[]};{\"kind\":\"bird\"}",
        "Prices;{\"a\":1.5};{}"
      },
      delimiter = ';')
  void schemasOfAnyVersionMatchTheSameValues(String name, String fit, String unfit) {
    for (String version : new String[] {"3.0.4", "3.1.1"}) {
      assertThat(matches(version, name, fit)).as(version).isTrue();
      assertThat(matches(version, name, unfit)).as(version).isFalse();
    }
  }

  @Test
  void nullableIsAWordOfOpenApi30() {
    assertThat(matches("3.0.4", "Note", "null")).isTrue();
    assertThat(matches("3.1.1", "Note", "null")).isFalse();
  }

  @Test
  void whatDoesNotMatchIsNamedByItsPlace() {
    assertThat(
            schema("3.1.1", "Tree", Usage.RESPONSE)
                .problem(JSON.readTree("{\"name\":\"a\",\"children\":[{}]}")))
        .hasValueSatisfying(text -> assertThat(text).contains("/children/0").contains("name"));
  }

  @ParameterizedTest
  @CsvSource({"Whole", "Above", "Even", "Code", "Colour", "Day", "Note", "Tree", "Pet", "Prices"})
  void valuesMatchTheirSchemaAndDiffer(String name) {
    for (String version : new String[] {"3.0.4", "3.1.1"}) {
      OpenApi api = api(version);
      MatchingValues values = new MatchingValues(api, new DocumentSchemas(api), new Random(7));
      Set<JsonNode> seen = new HashSet<>();
      for (int i = 0; i < 60; i++) {
        Optional<JsonNode> value = values.value(use(api, name), Usage.REQUEST, v -> true);
        assertThat(value).as("%s, seed 7, value %d", version, i).isPresent();
        seen.add(value.get());
      }
      assertThat(seen).hasSizeGreaterThan(1);
    }
  }

  @Test
  void requestsHaveNoMembersThatAreReadOnly() {
    OpenApi api = api("3.1.1");
    MatchingValues values = new MatchingValues(api, new DocumentSchemas(api), new Random(7));
    for (int i = 0; i < 60; i++) {
      assertThat(values.value(use(api, "Tree"), Usage.REQUEST, v -> true).orElseThrow().has("id"))
          .isFalse();
    }
  }
}
