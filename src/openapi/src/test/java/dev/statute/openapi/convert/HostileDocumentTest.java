package dev.statute.openapi.convert;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.convert.note.Unsaid;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to take long: none does. */
@Timeout(value = 20, unit = SECONDS)
class HostileDocumentTest {

  private static final int MANY = 3_000;

  private static String document(String components) {
    return """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths: {/x: {get: {operationId: read, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}
        components:
          schemas:
        """
        + components;
  }

  private static String each(String line) {
    return IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    line.replace("#this", "S" + i)
                        .replace("#next", "'#/components/schemas/S" + (i + 1) + "'"))
            .collect(Collectors.joining("\n", "", "\n"))
        + "    S"
        + MANY
        + ": {properties: {a: {type: string}}}\n";
  }

  private static int types(String components) {
    return Converting.convert(document(components)).contracts().get(0).types().size();
  }

  @Test
  void aLongChainOfRecordsIsConverted() {
    assertThat(types(each("    #this: {properties: {next: {$ref: #next}}}"))).isEqualTo(MANY + 1);
  }

  @Test
  void aLongChainOfListsEndsInAnyValue() {
    assertThat(types(each("    #this: {type: array, items: {$ref: #next}}"))).isZero();
  }

  @Test
  void aLongChainOfOtherNamesEnds() {
    assertThat(types(each("    #this: {allOf: [{$ref: #next}]}"))).isLessThan(2);
  }

  @Test
  void partsThatDoubleAtEachStepAreMergedOnce() {
    String doubling = each("    #this: {allOf: [{$ref: #next}, {$ref: #next}]}");
    assertThat(Converting.convert(document(doubling)).unsaid())
        .extracting(Unsaid::construct)
        .containsOnly("allOf");
  }

  @Test
  void variantsThatDoubleAtEachStepAreLookedAtOnce() {
    assertThat(types(each("    #this: {oneOf: [{$ref: #next}, {$ref: #next}]}"))).isLessThan(2);
  }

  @Test
  void variantsOfItselfEnd() {
    String self =
        "    S0: {oneOf: [{$ref: '#/components/schemas/S0'}, {anyOf: [{$ref: '#/components/schemas/S0'}]}]}\n";
    assertThat(types(self)).isZero();
  }

  @Test
  void aMemberOfManyPartsIsMergedInTime() {
    assertThat(types(each("    #this: {allOf: [{$ref: #next}], properties: {a: {maxLength: 9}}}")))
        .isPositive();
  }

  @Test
  void manyOperationsOfOneNameGetNamesInTime() {
    String paths =
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    "  /x"
                        + i
                        + ": {get: {operationId: same, responses: {'204': {description: OK}}}}")
            .collect(Collectors.joining("\n"));
    Conversion conversion =
        Converting.convert("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n" + paths);
    assertThat(conversion.contracts().get(0).operations()).hasSize(MANY);
  }

  @Test
  void manyConstantsThatJavaCallsAlikeGetNamesInTime() {
    String values =
        IntStream.range(0, 900)
            .mapToObj(i -> "'" + "-".repeat(i + 1) + "a'")
            .collect(Collectors.joining(", "));
    assertThat(types("    S0: {enum: [" + values + "]}\n")).isEqualTo(1);
  }

  @Test
  void anEnumOfMoreThanAClassHoldsIsAnyText() {
    String values =
        IntStream.range(0, MANY).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
    assertThat(types("    S0: {enum: [" + values + "]}\n")).isZero();
  }
}
