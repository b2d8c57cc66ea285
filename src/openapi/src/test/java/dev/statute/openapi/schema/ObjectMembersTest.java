package dev.statute.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.TypeUse;
import org.junit.jupiter.api.Test;

class ObjectMembersTest {

  private static final String JACKSON = "@com.fasterxml.jackson.annotation.";

  private static String order(String annotations, String member, String on) {
    return """
    shop.Order:
      kind: record
      annotations: [%s]
      members:
        note: {type: %s, annotations: [%s]}
        last: int
    """
        .formatted(quoted(annotations), quoted(member), quoted(on));
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : "'" + text + "'";
  }

  private static String schema(String types) {
    return Described.components(types, "shop.Order");
  }

  @Test
  void whatIsIgnoredIsNotThere() {
    assertThat(schema(order("", "int", JACKSON + "JsonIgnore"))).doesNotContain("note");
    assertThat(schema(order(JACKSON + "JsonIgnoreProperties(value=\"note\")", "int", "")))
        .doesNotContain("note");
  }

  @Test
  void whatOnlyServersWriteIsReadOnly() {
    assertThat(
            schema(
                order(
                    "",
                    "int",
                    JACKSON
                        + "JsonProperty(access=com.fasterxml.jackson.annotation"
                        + ".JsonProperty.Access.READ_ONLY)")))
        .contains("      readOnly: true\n");
  }

  @Test
  void whatIsLeftOutWhenNullIsNeverNull() {
    String include =
        JACKSON + "JsonInclude(value=com.fasterxml.jackson.annotation.JsonInclude.Include.%s)";
    assertThat(schema(order(include.formatted("NON_NULL"), "java.lang.String?", "")))
        .contains("    note:\n      type: string\n")
        .doesNotContain("- note");
    assertThat(
            schema(
                order(
                    include.formatted("NON_NULL"),
                    "java.lang.String?",
                    include.formatted("ALWAYS"))))
        .contains("- 'null'");
  }

  @Test
  void aMapperThatLeavesOutNullsWritesNone() {
    assertThat(
            Described.components(
                order("", "java.lang.String?", ""),
                TypeUse.of("shop.Order"),
                Described.settings().withNullsLeftOut(true)))
        .contains("    note:\n      type: string\n");
  }

  @Test
  void aMemberThatIsNullableAndRequiredIsBoth() {
    assertThat(schema(order("", "java.lang.String?", JACKSON + "JsonProperty(required=true)")))
        .contains("- 'null'", "    - note\n");
  }

  @Test
  void aMemberThatMustNotBeNullIsRequired() {
    assertThat(schema(order("", "java.lang.String?", "@jakarta.validation.constraints.NotNull")))
        .contains("    note:\n      type: string\n", "    - note\n");
  }

  @Test
  void theOrderIsThatOfTheAnnotation() {
    String schema =
        schema(order(JACKSON + "JsonPropertyOrder(value={\"last\", \"note\"})", "int", ""));
    assertThat(schema.indexOf("last:")).isLessThan(schema.indexOf("note:"));
  }

  @Test
  void theMembersOfAnUnwrappedObjectStandInTheObjectAroundIt() {
    String types =
        """
        shop.Order:
          kind: record
          members:
            address:
              type: shop.Address
              annotations: ['@com.fasterxml.jackson.annotation.JsonUnwrapped(prefix="to_")']
        shop.Address: {kind: record, members: {city: java.lang.String}}
        """;
    assertThat(schema(types)).contains("    to_city:\n").doesNotContain("Address");
  }

  @Test
  void aValueMayStandForAWholeObject() {
    String types =
        """
        shop.Order: {kind: record, members: {id: shop.Id}}
        shop.Id:
          kind: record
          members:
            number: {type: long, annotations: ["@com.fasterxml.jackson.annotation.JsonValue"]}
        """;
    assertThat(schema(types)).contains("Id:\n  type: integer\n  format: int64\n");
  }

  @Test
  void allOtherMembersMayStandInAMap() {
    String types =
        """
        shop.Order:
          kind: record
          members:
            others:
              type: java.util.Map<java.lang.String,java.lang.Integer>
              annotations: ["@com.fasterxml.jackson.annotation.JsonAnyGetter"]
        """;
    assertThat(schema(types))
        .contains("additionalProperties:\n    type: integer\n")
        .doesNotContain("others");
  }

  @Test
  void aClassOfTheOlderKindMayLeaveNullWhatNothingSaysAbout() {
    String types =
        """
        shop.Order:
          kind: bean
          members:
            count: int
            note: java.lang.String
        """;
    assertThat(schema(types)).contains("required:\n    - count\n").doesNotContain("- note");
  }

  @Test
  void aDateMayBeWrittenInAnotherForm() {
    assertThat(
            schema(
                order(
                    "",
                    "java.time.Instant",
                    JACKSON
                        + "JsonFormat(shape=com.fasterxml.jackson.annotation.JsonFormat.Shape"
                        + ".NUMBER)")))
        .contains("    note:\n      type: number\n");
  }

  @Test
  void aSerializerOfTheUserMayWriteAnything() {
    assertThat(
            schema(
                order(
                    "",
                    "java.time.Instant",
                    "@tools.jackson.databind.annotation.JsonSerialize(using=shop.Odd.class)")))
        .contains("    note: {}\n");
  }
}
