package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.convert.note.Unsaid;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaConversionTest {

  /** Returns a document whose only operation answers with a component called Root. */
  private static String document(String schemas) {
    return """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /root:
            get:
              operationId: read
              responses:
                '200':
                  description: OK
                  content: {application/json: {schema: {$ref: '#/components/schemas/Root'}}}
        components:
          schemas:
        """
        + schemas.indent(4);
  }

  private static String types(String schemas) {
    return Converting.types(document(schemas));
  }

  /** Returns the members of a record that has some properties, as contract files write them. */
  private static String members(String properties) {
    String types = types("Root:\n  required: [a]\n  properties:\n" + properties.indent(4));
    return types.substring(types.indexOf("members:\n") + 9).stripLeading();
  }

  private static String body(String schemas) {
    String text = Converting.text(document(schemas));
    String content = text.substring(text.indexOf("application/json: {type: ") + 25);
    return content.substring(0, content.indexOf(", declared")).replace("\"", "");
  }

  private static List<String> unsaid(String schemas) {
    return Converting.convert(document(schemas)).unsaid().stream().map(Unsaid::construct).toList();
  }

  @Test
  void scalarsAreTypesOfJava() {
    assertThat(members("a: {type: boolean}")).startsWith("a: boolean\n");
    assertThat(members("a: {type: integer}")).startsWith("a: long\n");
    assertThat(members("a: {type: integer, format: int32}")).startsWith("a: int\n");
    assertThat(members("a: {type: number}")).startsWith("a: java.math.BigDecimal\n");
    assertThat(members("a: {type: string, format: date}")).startsWith("a: java.time.LocalDate\n");
    assertThat(members("a: {type: string, format: date-time}"))
        .startsWith("a: java.time.OffsetDateTime\n");
    assertThat(members("a: {type: string, format: uuid}")).startsWith("a: java.util.UUID\n");
    assertThat(members("a: {type: string, format: byte}")).startsWith("a: byte[]\n");
    assertThat(members("a: {}")).startsWith("a: {type: \"java.lang.Object?\"");
  }

  @Test
  void listsSetsAndMapsHaveElements() {
    assertThat(members("a: {type: array, items: {type: integer, minimum: 0}}"))
        .isEqualTo(
            "a: java.util.List<@jakarta.validation.constraints.Min(value=0L) java.lang.Long>\n");
    assertThat(members("a: {type: array, uniqueItems: true, items: {type: string}}"))
        .isEqualTo("a: java.util.Set<java.lang.String>\n");
    assertThat(members("a: {additionalProperties: {type: [string, 'null']}}"))
        .isEqualTo("a: java.util.Map<java.lang.String,java.lang.String?>\n");
    assertThat(members("a: {type: object}"))
        .isEqualTo("a: java.util.Map<java.lang.String,java.lang.Object?>\n");
  }

  @Test
  void whatCanBeLeftOutOrNullIsNullable() {
    String types =
        types(
            """
            Root:
              required: [there, empty]
              properties:
                there: {type: integer}
                empty: {type: [integer, 'null']}
                absent: {type: integer}
                both: {type: [integer, 'null']}
            """);
    String always =
        "@com.fasterxml.jackson.annotation.JsonInclude(value=com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS)";
    assertThat(types)
        .contains("Include.NON_NULL")
        .contains("    there: long\n")
        .contains("    absent: java.lang.Long?\n")
        .contains(
            "      empty:\n        type: java.lang.Long?\n        annotations:\n          - \""
                + always
                + "\"\n          - \"@com.fasterxml.jackson.annotation.JsonProperty(required=true)\"\n")
        .contains(
            "      both:\n        type: java.lang.Long?\n        annotations:\n          - \""
                + always);
  }

  @Test
  void theNullableOfOpenApi30CountsToo() {
    String document =
        document("Root: {required: [a], properties: {a: {type: string, nullable: true}}}")
            .replace("3.1.0", "3.0.3");
    assertThat(Converting.types(document)).contains("type: \"java.lang.String?\"");
  }

  @Test
  void constraintsAreThoseOfJakartaValidation() {
    String size = "@jakarta.validation.constraints.Size";
    assertThat(members("a: {type: string, minLength: 1, maxLength: 9}"))
        .contains(size + "(max=9, min=1)");
    assertThat(members("a: {type: array, minItems: 2, items: {type: string}}"))
        .contains(size + "(min=2)");
    assertThat(members("a: {type: integer, exclusiveMinimum: 0, maximum: 9.5}"))
        .contains("constraints.Max(value=9L)", "constraints.Min(value=1L)");
    assertThat(members("a: {type: number, exclusiveMinimum: 0.5}"))
        .contains("DecimalMin(inclusive=false, value=\\\"0.5\\\")");
    assertThat(members("a: {type: string, pattern: '^[a-z]+$'}"))
        .contains("Pattern(regexp=\\\"[a-z]+\\\")");
    assertThat(members("a: {type: string, pattern: '^(?:a|b)$'}"))
        .contains("Pattern(regexp=\\\"a|b\\\")");
    assertThat(members("a: {type: string, minLength: 1, pattern: '\\S'}"))
        .contains("annotations: [\"@jakarta.validation.constraints.NotBlank\"]");
    assertThat(members("a: {type: string, pattern: '[a-z]'}"))
        .contains("Pattern(regexp=\\\"(?s).*(?:[a-z]).*\\\")");
    assertThat(members("a: {type: string, format: email}")).contains("constraints.Email");
  }

  @Test
  void aPatternThatJavaDoesNotHaveIsListed() {
    assertThat(unsaid("Root: {properties: {a: {type: string, pattern: '[^]'}}}"))
        .containsExactly("pattern");
  }

  @Test
  void textsThatAreListedAreAnEnum() {
    assertThat(types("Root: {type: string, enum: [open, in-progress, '+1', '-1', OPEN, '3d']}"))
        .isEqualTo(
            """
              shop.Root:
                kind: enum
                constants:
                  OPEN2: {annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"open\\")"]}
                  IN_PROGRESS: {annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"in-progress\\")"]}
                  PLUS_1: {annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"+1\\")"]}
                  MINUS_1: {annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"-1\\")"]}
                  OPEN: {}
                  N3D: {annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"3d\\")"]}
            """);
  }

  @Test
  void numbersThatAreListedAreNumbersAndTheListIsUnsaid() {
    assertThat(unsaid("Root: {properties: {a: {type: integer, enum: [1, 2]}}}"))
        .containsExactly("enum of other values than texts");
  }

  @Test
  void partsOfAllOfAreOneRecord() {
    assertThat(
            types(
                """
                Root:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - required: [b]
                      properties: {b: {type: string}}
                  properties: {c: {$ref: '#/components/schemas/Base'}}
                Base: {required: [a], properties: {a: {type: string}}}
                """))
        .contains("  shop.Base:\n    kind: record\n    members:\n      a: java.lang.String\n")
        .contains(
            "    members:\n      a: java.lang.String\n      b: java.lang.String\n      c: shop.Base?\n");
  }

  @Test
  void anAllOfOfOneReferenceIsThatReference() {
    assertThat(
            types(
                """
                Root:
                  required: [a]
                  properties:
                    a: {description: The first., allOf: [{$ref: '#/components/schemas/Other'}]}
                Other: {required: [b], properties: {b: {type: string}}}
                """))
        .contains("a: {type: shop.Other, doc: The first.}");
  }

  @Test
  void aSchemaThatIsAPartOfItselfIsListed() {
    assertThat(
            unsaid(
                "Root: {allOf: [{$ref: '#/components/schemas/Root'}], properties: {a: {type: string}}}"))
        .containsExactly("allOf");
  }

  @Test
  void recursionIsARecordThatHasItself() {
    assertThat(
            types(
                "Root: {required: [next, all], properties: {next: {$ref: '#/components/schemas/Root'}, all: {type: array, items: {$ref: '#/components/schemas/Root'}}}}"))
        .contains("next: shop.Root\n", "all: java.util.List<shop.Root>\n");
  }

  @Test
  void aListOfItselfIsAnyList() {
    String list = "Root: {type: array, items: {$ref: '#/components/schemas/Root'}}";
    assertThat(body(list)).isEqualTo("java.util.List<java.lang.Object?>");
    assertThat(unsaid(list)).containsExactly("list or map of itself");
  }

  @Test
  void variantsWithADiscriminatorAreASealedInterface() {
    String types =
        types(
            """
            Root:
              oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
              discriminator: {propertyName: kind, mapping: {tabby: '#/components/schemas/Cat', Dog: Dog}}
            Cat: {required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
            Dog: {required: [kind], properties: {kind: {type: string}, breed: {type: string}}}
            """);
    assertThat(types)
        .contains(
            "  shop.Cat:\n    kind: record\n    supertype: shop.Root\n    members:\n      lives: long\n")
        .contains("    kind: abstract\n")
        .contains("    subtypes: [shop.Cat, shop.Dog]\n")
        .contains(
            "JsonSubTypes(value={@com.fasterxml.jackson.annotation.JsonSubTypes.Type(name = \\\"tabby\\\", value = shop.Cat.class), @com.fasterxml.jackson.annotation.JsonSubTypes.Type(name = \\\"Dog\\\", value = shop.Dog.class)})")
        .contains(
            "JsonTypeInfo(property=\\\"kind\\\", use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME)");
  }

  @Test
  void componentsThatExtendASchemaWithADiscriminatorAreItsVariants() {
    String types =
        types(
            """
            Root: {required: [kind, id], discriminator: {propertyName: kind}, properties: {kind: {type: string}, id: {type: integer}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Root'}, {required: [lives], properties: {lives: {type: integer}}}]}
            """);
    assertThat(types)
        .contains(
            "  shop.Cat:\n    kind: record\n    supertype: shop.Root\n    members:\n      id: long\n      lives: long\n")
        .contains("  shop.Root:\n    kind: abstract\n")
        .contains("name = \\\"Cat\\\", value = shop.Cat.class");
  }

  @Test
  void variantsThatTheirMembersTellApartAreASealedInterface() {
    assertThat(
            types(
                """
                Root: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}]}
                Card: {required: [number], properties: {number: {type: string}}}
                Cash: {required: [coins], properties: {coins: {type: integer}}}
                """))
        .contains("kind: abstract", "subtypes: [shop.Card, shop.Cash]", "Id.DEDUCTION");
  }

  @Test
  void variantsThatNothingTellsApartAreAnyValue() {
    String alike =
        """
        Root: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
        A: {properties: {a: {type: string}}}
        B: {properties: {a: {type: integer}}}
        """;
    assertThat(body(alike)).isEqualTo("java.lang.Object");
    assertThat(unsaid(alike)).containsExactly("oneOf that nothing tells apart");
  }

  @Test
  void aVariantOfNullMakesTheOtherOneNullable() {
    assertThat(members("a: {oneOf: [{type: string}, {type: 'null'}]}"))
        .contains("type: \"java.lang.String?\"");
  }

  @Test
  void membersAreCalledAsJavaCallsThemAndJsonKeepsItsNames() {
    String types =
        types(
            "Root: {required: [class, order-id, orderId, '@type', getClass], properties: {class: {type: string}, order-id: {type: string}, orderId: {type: string}, '@type': {type: string}, getClass: {type: string}}}");
    assertThat(types)
        .contains("classValue:", "JsonProperty(value=\\\"class\\\")")
        .contains("orderId: java.lang.String\n")
        .contains("orderId2:", "JsonProperty(value=\\\"order-id\\\")")
        .contains("      type:", "JsonProperty(value=\\\"@type\\\")")
        .contains("getClassValue:");
  }

  @Test
  void typesThatDifferInCaseOnlyGetDifferentNames() {
    assertThat(
            types(
                """
                Root: {required: [a, b, c], properties: {a: {$ref: '#/components/schemas/Foo'}, b: {$ref: '#/components/schemas/foo'}, c: {$ref: '#/components/schemas/String'}}}
                foo: {required: [x], properties: {x: {type: string}}}
                Foo: {required: [y], properties: {y: {type: string}}}
                String: {required: [z], properties: {z: {type: string}}}
                """))
        .contains("a: shop.Foo\n", "b: shop.FooModel\n", "c: shop.StringModel\n");
  }

  @Test
  void namesDoNotDependOnTheOrderOfTheDocument() {
    String one = "a-b: {required: [x], properties: {x: {type: string}}}\n";
    String other = "a_b: {required: [y], properties: {y: {type: string}}}\n";
    String root =
        "Root: {required: [a, b], properties: {a: {$ref: '#/components/schemas/a-b'}, b: {$ref: '#/components/schemas/a_b'}}}\n";
    assertThat(types(root + one + other)).isEqualTo(types(other + root + one));
  }

  @Test
  void typesThatAreDescribedWhereTheyAreUsedAreNamedAfterThat() {
    assertThat(
            types(
                "Root: {required: [lines], properties: {lines: {type: array, items: {required: [state], properties: {state: {enum: [a, b]}}}}}}"))
        .contains("java.util.List<shop.RootLines>", "shop.RootLinesState:\n    kind: enum");
  }

  @Test
  void whatTypesDoNotSayIsListedWithItsPlace() {
    String document =
        document(
            "Root: {properties: {a: {type: string, default: x, readOnly: true, example: y, x-z: 1}, b: {not: {}}}}");
    assertThat(Converting.convert(document).unsaid())
        .extracting(Unsaid::construct)
        .contains("default of a member", "readOnly", "example", "x-", "not");
    assertThat(Converting.convert(document).unsaid())
        .allMatch(unsaid -> unsaid.place().line() == 13);
  }

  @Test
  void aRecordOfMoreMembersThanAConstructorTakesIsAClass() {
    StringBuilder properties = new StringBuilder("Root:\n  properties:\n");
    for (int i = 0; i < 200; i++) {
      properties.append("    m").append(i).append(": {type: string}\n");
    }
    assertThat(types(properties.toString())).contains("kind: bean");
  }

  @Test
  void aSchemaThatNothingUsesIsListed() {
    assertThat(unsaid("Root: {type: string}\nOther: {type: string}"))
        .containsExactly("schema that nothing uses");
  }
}
