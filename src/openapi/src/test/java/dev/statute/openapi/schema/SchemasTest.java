package dev.statute.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.json.MemberNaming;
import dev.statute.openapi.document.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemasTest {

  private static final String ORDER =
      """
      shop.Order:
        kind: record
        doc: An order.
        members:
          id: {type: long, doc: Its number.}
          note: java.lang.String?
          lines: java.util.List<shop.Line>
      shop.Line:
        kind: record
        members:
          amount: int
      """;

  @Test
  void aRecordBecomesAComponentWithItsComponents() {
    assertThat(Described.components(ORDER, "shop.Order"))
        .isEqualTo(
            """
            Line:
              type: object
              properties:
                amount:
                  type: integer
                  format: int32
              required:
                - amount
            Order:
              type: object
              description: An order.
              properties:
                id:
                  type: integer
                  format: int64
                  description: Its number.
                note:
                  type:
                    - string
                    - 'null'
                lines:
                  type: array
                  items:
                    $ref: '#/components/schemas/Line'
              required:
                - id
                - lines
            """);
  }

  @Test
  void inOpenApi30WhatMayBeNullIsNullable() {
    String types =
        """
        shop.Order:
          kind: record
          members:
            note: java.lang.String?
            other: shop.Order?
        """;
    SchemaSettings settings = Described.settings().withDialect(SchemaDialect.V3_0);
    assertThat(Described.components(types, TypeUse.of("shop.Order"), settings))
        .isEqualTo(
            """
            Order:
              type: object
              properties:
                note:
                  type: string
                  nullable: true
                other:
                  type: object
                  nullable: true
                  allOf:
                    - $ref: '#/components/schemas/Order'
            """);
  }

  @Test
  void aGenericTypeIsOneComponentForEachOfItsArguments() {
    String types =
        ORDER
            + """
            shop.Page:
              kind: record
              type-parameters: [T]
              members:
                items: java.util.List<T>
                next: shop.Page<T>?
            """;
    TypeUse page = new TypeUse("shop.Page", List.of(TypeUse.of("shop.Line")), false, List.of());
    assertThat(Described.components(types, page, Described.settings()))
        .contains("PageOfLine:\n")
        .contains("$ref: '#/components/schemas/PageOfLine'")
        .doesNotContain("Page:\n");
  }

  @Test
  void twoTypesWithOneSimpleNameHaveTheirQualifiedNames() {
    String types =
        """
        shop.Item: {kind: record, members: {other: stock.Item}}
        stock.Item: {kind: record, members: {count: int}}
        """;
    assertThat(Described.components(types, "shop.Item"))
        .contains("shop.Item:\n")
        .contains("stock.Item:\n")
        .contains("$ref: '#/components/schemas/stock.Item'");
  }

  @Test
  void aTypeOfTheUserThatIsCalledProblemKeepsItsQualifiedName() {
    assertThat(
            Described.components(
                "shop.Problem: {kind: record, members: {count: int}}", "shop.Problem"))
        .startsWith("shop.Problem:\n");
  }

  @Test
  void anEnumHasTheNamesThatJsonHas() {
    String types =
        """
        shop.Color:
          kind: enum
          doc: A color.
          constants:
            RED:
              annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"red\\")"]
              doc: Like blood.
            GREEN: {deprecated: true}
        """;
    assertThat(Described.components(types, "shop.Color"))
        .isEqualTo(
            """
            Color:
              type: string
              description: |-
                A color.

                - `red`: Like blood.
                - `GREEN`: Deprecated.
              enum:
                - red
                - GREEN
            """);
  }

  @Test
  void inATextAnEnumHasItsNamesInJava() {
    String types =
        """
        shop.Color:
          kind: enum
          constants:
            RED:
              annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"red\\")"]
        """;
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    assertThat(Described.yaml(schemas.text(TypeUse.of("shop.Color"), List.of(), "")))
        .isEqualTo(
            """
            type: string
            enum:
              - RED
            """);
  }

  @Test
  void inATextAnEnumThatReadsTheTextsOfJsonHasThese() {
    String types =
        """
        shop.Color:
          kind: enum
          annotations: ["@com.fasterxml.jackson.annotation.JsonCreator"]
          constants:
            RED:
              annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"red\\")"]
        """;
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    assertThat(Described.yaml(schemas.text(TypeUse.of("shop.Color"), List.of(), "")))
        .isEqualTo(
            """
            type: string
            enum:
              - red
            """);
  }

  @Test
  void theKeysOfAMapAreTheConstantsOfAnEnum() {
    String types = "shop.Color: {kind: enum, constants: {RED: {}}}";
    TypeUse map =
        new TypeUse(
            "java.util.Map",
            List.of(TypeUse.of("shop.Color"), TypeUse.of("int")),
            false,
            List.of());
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    assertThat(Described.yaml(schemas.use(map, List.of(), "")))
        .isEqualTo(
            """
            type: object
            propertyNames:
              $ref: '#/components/schemas/Color'
            additionalProperties:
              type: integer
              format: int32
            """);
  }

  @Test
  void theMapperDecidesTheNamesOfMembersThatNoAnnotationNames() {
    String types =
        """
        shop.Order:
          kind: record
          members:
            deliveryDay: java.time.LocalDate
            shipTo:
              type: java.lang.String
              annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"to\\")"]
        """;
    SchemaSettings settings = Described.settings().withNaming(MemberNaming.SNAKE_CASE);
    assertThat(Described.components(types, TypeUse.of("shop.Order"), settings))
        .contains("    delivery_day:\n")
        .contains("    to:\n");
  }

  @Test
  void aMergePatchMayLeaveOutAndRemoveEachMember() {
    TypeUse patch =
        new TypeUse(
            "dev.statute.field.MergePatch", List.of(TypeUse.of("shop.Line")), false, List.of());
    assertThat(Described.components(ORDER, patch, Described.settings()))
        .isEqualTo(
            """
            PatchOfLine:
              type: object
              properties:
                amount:
                  type:
                    - integer
                    - 'null'
                  format: int32
            """);
  }

  @Test
  void whatIsNotKnownIsReportedAndAllowsEverything() {
    String types =
        """
        shop.Order: {kind: record, members: {odd: org.odd.Thing}}
        """;
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    schemas.use(TypeUse.of("shop.Order"), List.of(), "");
    assertThat(schemas.reports())
        .containsExactly(
            new SchemaReport(
                "Order.odd", "nothing is known of how values of org.odd.Thing are written."));
    assertThat(Described.yaml(Node.Mapping.of(schemas.components()))).contains("odd: {}");
  }

  @Test
  void aTypeThatGrowsWithEachUseComesToAnEnd() {
    String types =
        """
        shop.Tower:
          kind: record
          type-parameters: [T]
          members:
            above: shop.Tower<java.util.List<T>>?
        """;
    TypeUse tower = new TypeUse("shop.Tower", List.of(TypeUse.of("int")), false, List.of());
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    schemas.use(tower, List.of(), "");
    assertThat(schemas.components().size()).isLessThan(100);
    assertThat(schemas.reports()).isNotEmpty();
  }

  @Test
  void theOrderOfContractsAndUsesChangesNothing() {
    PublishedContract orders = Described.contract(ORDER);
    PublishedContract items =
        Described.contract("stock.Line: {kind: record, members: {count: int}}");
    Schemas one = Schemas.of(List.of(orders, items), Described.settings());
    one.use(TypeUse.of("shop.Order"), List.of(), "");
    one.use(TypeUse.of("stock.Line"), List.of(), "");
    Schemas other = Schemas.of(List.of(items, orders), Described.settings());
    other.use(TypeUse.of("stock.Line"), List.of(), "");
    other.use(TypeUse.of("shop.Order"), List.of(), "");
    assertThat(Described.yaml(Node.Mapping.of(one.components())))
        .isEqualTo(Described.yaml(Node.Mapping.of(other.components())));
  }

  @Test
  void aProblemIsWhatRfc9457Says() {
    Schemas schemas = Schemas.of(List.of(), Described.settings());
    assertThat(Described.yaml(schemas.use(TypeUse.of("dev.statute.field.Problem"), List.of(), "")))
        .isEqualTo("$ref: '#/components/schemas/Problem'\n");
    assertThat(schemas.components().get("Problem").mapping("properties"))
        .hasValueSatisfying(
            members ->
                assertThat(members.entries().keySet())
                    .containsExactly("type", "title", "status", "detail", "instance"));
  }

  @Test
  void aHeaderFieldHasTheSyntaxOfItsDefinition() {
    Schemas schemas = Schemas.of(List.of(), Described.settings());
    assertThat(Described.yaml(schemas.field("retry-after", "")))
        .contains("type: string")
        .contains("pattern: ");
    assertThat(Described.yaml(schemas.field("Age", ""))).isEqualTo("type: integer\nminimum: 0\n");
    assertThat(Described.yaml(schemas.field("Range", "shop.Received"))).isEqualTo("type: string\n");
    assertThat(Described.yaml(schemas.field("Total-Count", "java.lang.Long")))
        .isEqualTo("type: integer\nformat: int64\n");
  }
}
