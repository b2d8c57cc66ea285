package dev.statute.openapi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

  /** An annotation as a contract has it, with one value. */
  private static AnnotationUse constraint(String name, String... values) {
    List<AnnotationUse.Value> members =
        Stream.of(values)
            .map(value -> value.split("=", 2))
            .map(parts -> new AnnotationUse.Value(parts[0], parts[1]))
            .toList();
    return new AnnotationUse("jakarta.validation.constraints." + name, members);
  }

  private static String schema(String type, AnnotationUse... constraints) {
    Schemas schemas = Schemas.of(List.of(), Described.settings());
    return Described.yaml(schemas.use(TypeUse.of(type), List.of(constraints), ""))
        .replace("\n", " ")
        .replace("'", "")
        .strip();
  }

  @Test
  void sizesAreLengthsOfTextsAndNumbersOfElements() {
    AnnotationUse size = constraint("Size", "min=2", "max=40");
    assertThat(schema("java.lang.String", size))
        .isEqualTo("type: string minLength: 2 maxLength: 40");
    assertThat(schema("java.util.List", size)).endsWith("minItems: 2 maxItems: 40");
    assertThat(schema("java.util.Map", size)).endsWith("minProperties: 2 maxProperties: 40");
  }

  @ParameterizedTest
  @CsvSource({
    "Min, value=1, minimum: 1",
    "Max, value=10L, maximum: 10",
    "PositiveOrZero, '', minimum: 0",
    "Positive, '', exclusiveMinimum: 0",
    "Negative, '', exclusiveMaximum: 0",
  })
  void numbersHaveBounds(String name, String value, String expected) {
    AnnotationUse constraint = value.isEmpty() ? constraint(name) : constraint(name, value);
    assertThat(schema("long", constraint)).isEqualTo("type: integer format: int64 " + expected);
  }

  @Test
  void aBoundMayBeOutside() {
    assertThat(
            schema(
                "java.math.BigDecimal",
                constraint("DecimalMin", "value=\"0.50\"", "inclusive=false")))
        .isEqualTo("type: number exclusiveMinimum: 0.5");
  }

  @Test
  void ofTwoBoundsTheTighterHolds() {
    assertThat(schema("int", constraint("Min", "value=5"), constraint("PositiveOrZero")))
        .endsWith("minimum: 5");
  }

  @Test
  void aPatternOfJavaIsAboutTheWholeText() {
    assertThat(schema("java.lang.String", constraint("Pattern", "regexp=\"[a-z]+\"")))
        .isEqualTo("type: string pattern: ^[a-z]+$");
    assertThat(schema("java.lang.String", constraint("Pattern", "regexp=\"a|b\"")))
        .isEqualTo("type: string pattern: ^(?:a|b)$");
    assertThat(schema("java.lang.String", constraint("Pattern", "regexp=\"^[a-z]+$\"")))
        .isEqualTo("type: string pattern: ^[a-z]+$");
  }

  @Test
  void aPatternThatOnlyJavaHasIsReported() {
    Schemas schemas = Schemas.of(List.of(), Described.settings());
    schemas.use(
        TypeUse.of("java.lang.String"),
        List.of(constraint("Pattern", "regexp=\"(?i)[a-z]++\"")),
        "");
    assertThat(schemas.reports()).hasSize(1);
  }

  @Test
  void twoPatternsHoldBoth() {
    assertThat(
            schema(
                "java.lang.String",
                constraint("NotBlank"),
                constraint("Pattern", "regexp=\"[a-z ]+\"")))
        .contains("minLength: 1", "pattern: \\S", "allOf:", "- pattern: ^[a-z ]+$");
  }

  @Test
  void aConstraintOfAGroupHoldsAtTimesOnly() {
    assertThat(schema("int", constraint("Min", "value=5", "groups=shop.Strict.class")))
        .isEqualTo("type: integer format: int32");
  }

  @Test
  void elementsHaveConstraintsOfTheirOwn() {
    TypeUse element =
        new TypeUse("java.lang.String", List.of(), false, List.of(constraint("Email")));
    TypeUse list = new TypeUse("java.util.List", List.of(element), false, List.of());
    Schemas schemas = Schemas.of(List.of(), Described.settings());
    assertThat(Described.yaml(schemas.use(list, List.of(), "")))
        .contains("items:\n  type: string\n  format: email");
  }

  @Test
  void aPatternThatIsLookedForAnywhereIsSaidAsItIs() {
    assertThat(schema("java.lang.String", constraint("Pattern", "regexp=\"(?s).*(?:[a-z]|0).*\"")))
        .isEqualTo("type: string pattern: [a-z]|0");
  }
}
