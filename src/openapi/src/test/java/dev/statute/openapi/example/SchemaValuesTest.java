package dev.statute.openapi.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentReader;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.print.DocumentPrinter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaValuesTest {

  private static final int VALUES = 100;

  private static Node.Mapping read(String yaml) {
    return DocumentReader.read("schema.yaml", yaml, DocumentBounds.STANDARD)
        .root()
        .flatMap(Node::asMapping)
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: string}",
        "{type: string, minLength: 3, maxLength: 5}",
        "{type: string, pattern: '^[A-Z]{2}-[0-9]+$', maxLength: 8}",
        "{type: string, pattern: '\\S', minLength: 1, allOf: [{pattern: '^[a-z]+$'}]}",
        "{type: string, format: date-time}",
        "{type: string, format: uuid}",
        "{type: [string, 'null'], enum: [a, b, null]}",
        "{const: 7}",
        "{type: integer, format: int32}",
        "{type: integer, minimum: 5, exclusiveMaximum: 7}",
        "{type: integer, multipleOf: 3, minimum: 1, maximum: 4}",
        "{type: number, exclusiveMinimum: 0, maximum: 0.05}",
        "{type: number, minimum: -1.5, maximum: -1.5}",
        "{type: boolean}",
        "{type: array, items: {type: integer}, minItems: 2, maxItems: 3, uniqueItems: true}",
        "{type: array, prefixItems: [{const: a}, {type: integer}], minItems: 2, maxItems: 2}",
        "{type: object, additionalProperties: {type: integer}, minProperties: 1}",
        "{type: object, propertyNames: {enum: [a, b]}, additionalProperties: {type: string}}",
        "{type: object, properties: {a: {type: string}, b: {type: integer}}, required: [a, c]}",
        "{allOf: [{type: object, properties: {a: {minimum: 3}}, required: [a]},"
            + " {properties: {a: {type: integer, maximum: 4}}}]}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{oneOf: [{type: string, minLength: 1}, {type: integer}]}",
      })
  void valuesSatisfyTheSchema(String yaml) {
    Node.Mapping schema = read(yaml);
    Schema validator =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(DocumentPrinter.json(schema), InputFormat.JSON);
    SchemaValues values = SchemaValues.of(reference -> Optional.empty());
    assertValid(validator, values.example(schema, Usage.RESPONSE).orElseThrow(), "the example");
    for (long seed = 0; seed < VALUES; seed++) {
      Node value = values.random(schema, Usage.RESPONSE, new SplittableRandom(seed)).orElseThrow();
      assertValid(validator, value, "seed " + seed);
    }
  }

  private static void assertValid(Schema validator, Node value, String which) {
    String json = DocumentPrinter.json(value);
    if (!validator.validate(json, InputFormat.JSON).isEmpty()) {
      fail(which + ": " + json + " " + validator.validate(json, InputFormat.JSON));
    }
  }

  @Test
  void aSchemaThatRefersToItselfHasValuesOfBoundedSize() {
    Node.Mapping tree =
        read(
            "{type: object, properties: {name: {type: string}, children: {type: array, items:"
                + " {$ref: '#/components/schemas/Tree'}}}, required: [name, children]}");
    SchemaValues values = SchemaValues.of(SchemaLookup.among(Map.of("Tree", tree)));
    Node use = read("{$ref: '#/components/schemas/Tree'}");
    assertThat(values.example(use, Usage.RESPONSE).map(DocumentPrinter::json).orElseThrow())
        .contains("\"name\": \"name\"", "\"children\": []");
    for (long seed = 0; seed < VALUES; seed++) {
      assertThat(values.random(use, Usage.RESPONSE, new SplittableRandom(seed))).isPresent();
    }
  }

  @Test
  void aSchemaThatNoFiniteValueSatisfiesHasNone() {
    Node.Mapping endless =
        read(
            "{type: object, properties: {next: {$ref: '#/components/schemas/Endless'}},"
                + " required: [next]}");
    SchemaValues values = SchemaValues.of(SchemaLookup.among(Map.of("Endless", endless)));
    assertThat(values.example(endless, Usage.RESPONSE)).isEmpty();
    assertThat(values.example(read("{type: string, minLength: 3, maxLength: 2}"), Usage.REQUEST))
        .isEmpty();
    assertThat(values.example(read("{$ref: '#/components/schemas/None'}"), Usage.REQUEST))
        .isEmpty();
  }

  @Test
  void hostilePatternsAndSizesAreGivenUp() {
    SchemaValues values = SchemaValues.of(reference -> Optional.empty());
    for (String yaml :
        List.of(
            "{type: string, pattern: '^((a{1000}){1000}){1000}$'}",
            "{type: string, pattern: '^(a+)+b(?=c)$'}",
            "{type: string, pattern: '('}",
            "{type: string, minLength: 2000000000}",
            "{type: array, items: {type: string}, minItems: 1000000000}")) {
      assertThat(values.example(read(yaml), Usage.REQUEST)).as(yaml).isEmpty();
    }
  }

  @Test
  void requestsHaveNoReadOnlyMembersAndResponsesNoWriteOnlyOnes() {
    Node.Mapping schema =
        read(
            "{type: object, required: [id, secret], properties: {id: {type: integer, readOnly:"
                + " true}, secret: {type: string, writeOnly: true}}}");
    SchemaValues values = SchemaValues.of(reference -> Optional.empty());
    assertThat(values.example(schema, Usage.REQUEST).map(DocumentPrinter::json).orElseThrow())
        .contains("secret")
        .doesNotContain("id");
    assertThat(values.example(schema, Usage.RESPONSE).map(DocumentPrinter::json).orElseThrow())
        .contains("id")
        .doesNotContain("secret");
  }

  @Test
  void theExampleOfTheSchemaIsTaken() {
    SchemaValues values = SchemaValues.of(reference -> Optional.empty());
    assertThat(values.example(read("{type: string, example: Anna}"), Usage.REQUEST))
        .contains(Node.text("Anna"));
    assertThat(values.example(read("{type: string, examples: [Bert, Anna]}"), Usage.REQUEST))
        .contains(Node.text("Bert"));
  }

  @Test
  void aValueSaysByItsDiscriminatorWhichSchemaItIsOf() {
    Node.Mapping pet = read("{type: object, properties: {kind: {type: string}}, required: [kind]}");
    Node.Mapping either =
        read(
            "{oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind,"
                + " mapping: {meow: '#/components/schemas/Cat'}}}");
    SchemaValues values = SchemaValues.of(SchemaLookup.among(Map.of("Cat", pet)));
    assertThat(values.random(either, Usage.REQUEST, new SplittableRandom(1)))
        .contains(read("{kind: meow}"));
  }

  @Test
  void aChildSaysByTheDiscriminatorOfItsParentWhatItIs() {
    Node.Mapping pet =
        read(
            "{type: object, properties: {kind: {type: string}}, required: [kind], discriminator:"
                + " {propertyName: kind}}");
    Node.Mapping cat = read("{allOf: [{$ref: '#/components/schemas/Pet'}, {type: object}]}");
    SchemaValues values = SchemaValues.of(SchemaLookup.among(Map.of("Pet", pet, "Cat", cat)));
    assertThat(values.example(read("{$ref: '#/components/schemas/Cat'}"), Usage.REQUEST))
        .contains(read("{kind: Cat}"));
  }
}
