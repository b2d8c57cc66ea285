package dev.statute.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionSchemasTest {

  private static final String VARIANTS =
      """
      shop.Card: {kind: record, supertype: shop.Payment, members: {number: java.lang.String}}
      shop.Payment$Cash: {kind: record, supertype: shop.Payment, members: {amount: int}}
      """;

  private static String payment(String info) {
    return """
    shop.Payment:
      kind: abstract
      subtypes: [shop.Card, shop.Payment$Cash]
      annotations:
        - '@com.fasterxml.jackson.annotation.JsonSubTypes(value={@com.fasterxml.jackson.annotation.JsonSubTypes.Type(name = "card", value = shop.Card.class), @com.fasterxml.jackson.annotation.JsonSubTypes.Type(name = "cash", value = shop.Payment.Cash.class)})'
        - '@com.fasterxml.jackson.annotation.JsonTypeInfo(%s)'
    """
            .formatted(info)
        + VARIANTS;
  }

  @Test
  void theMemberThatTellsSubtypesApartIsTheDiscriminator() {
    String types =
        payment("property=\"kind\", use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME");
    assertThat(Described.components(types, "shop.Payment"))
        .isEqualTo(
            """
            Card:
              type: object
              properties:
                kind:
                  type: string
                  const: card
                number:
                  type: string
              required:
                - kind
                - number
            Cash:
              type: object
              properties:
                kind:
                  type: string
                  const: cash
                amount:
                  type: integer
                  format: int32
              required:
                - kind
                - amount
            Payment:
              oneOf:
                - $ref: '#/components/schemas/Card'
                - $ref: '#/components/schemas/Cash'
              discriminator:
                propertyName: kind
                mapping:
                  card: '#/components/schemas/Card'
                  cash: '#/components/schemas/Cash'
            """);
  }

  @Test
  void withoutAPropertyJacksonWritesItsOwn() {
    assertThat(
            Described.components(
                payment("use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME"),
                "shop.Payment"))
        .contains("propertyName: '@type'");
  }

  @Test
  void aWrapperIsAnObjectWithOneMember() {
    assertThat(
            Described.components(
                payment(
                    "include=com.fasterxml.jackson.annotation.JsonTypeInfo.As.WRAPPER_OBJECT,"
                        + " use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME"),
                "shop.Payment"))
        .contains(
            """
            Payment:
              oneOf:
                - type: object
                  properties:
                    card:
                      $ref: '#/components/schemas/Card'
                  required:
                    - card
                  maxProperties: 1
            """);
  }

  @Test
  void subtypesThatNothingTellsApartAreReported() {
    String types =
        """
        shop.Payment: {kind: abstract, subtypes: [shop.Card, shop.Payment$Cash]}
        """
            + VARIANTS;
    Schemas schemas = Schemas.of(List.of(Described.contract(types)), Described.settings());
    schemas.use(TypeUse.of("shop.Payment"), List.of(), "");
    assertThat(schemas.components().get("Payment").items("anyOf")).hasSize(2);
    assertThat(schemas.reports().get(0).what()).contains("tells its subtypes apart");
  }

  @Test
  void subtypesThatRequireDifferentMembersAreOneOfThem() {
    String deduction = "use=com.fasterxml.jackson.annotation.JsonTypeInfo.Id.DEDUCTION";
    assertThat(Described.components(payment(deduction), "shop.Payment"))
        .contains("Payment:\n  oneOf:\n")
        .doesNotContain("discriminator");
    String alike = payment(deduction).replace("{number: java.lang.String}", "{amount: int}");
    assertThat(Described.components(alike, "shop.Payment")).contains("Payment:\n  anyOf:\n");
  }
}
