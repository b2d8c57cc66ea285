package dev.statute.openapi.convert;

import static dev.statute.openapi.convert.OneOperation.document;
import static dev.statute.openapi.convert.OneOperation.input;
import static dev.statute.openapi.convert.OneOperation.operation;
import static dev.statute.openapi.convert.OneOperation.unsaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.text.TypeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputConversionTest {

  @Test
  void aQueryParameterHasItsTypeDefaultAndConstraints() {
    PublishedInput limit =
        input("{name: limit, in: query, schema: {type: integer, default: 20, maximum: 100}}");
    assertThat(TypeText.of(limit.type())).isEqualTo("long");
    assertThat(limit.isRequired()).isFalse();
    assertThat(limit.defaults()).containsExactly("20");
    assertThat(limit.annotations()).hasSize(1);
    PublishedInput optional = input("{name: limit, in: query, schema: {type: integer}}");
    assertThat(TypeText.of(optional.type())).isEqualTo("java.lang.Long?");
  }

  @Test
  void aDefaultThatIsNoValueOfTheTypeIsListed() {
    String parameter =
        "parameters: [{name: limit, in: query, schema: {type: integer, default: many}}]";
    assertThat(operation("GET /x", parameter).inputs().get(0).defaults()).isEmpty();
    assertThat(unsaid("GET /x", parameter)).containsExactly("default that is no value");
  }

  @Test
  void severalValuesStandInTheQueryAsTheStyleSays() {
    String array = ", schema: {type: array, items: {type: string}}}";
    assertThat(input("{name: a, in: query" + array).style()).isEqualTo("repeated");
    assertThat(input("{name: a, in: query, explode: false" + array).style()).isEqualTo("csv");
    assertThat(input("{name: a, in: query, style: pipeDelimited" + array).style())
        .isEqualTo("pipes");
    assertThat(input("{name: a, in: query, style: spaceDelimited" + array).style())
        .isEqualTo("spaces");
    assertThat(TypeText.of(input("{name: a, in: query" + array).type()))
        .isEqualTo("java.util.List<java.lang.String>");
  }

  @Test
  void aRequiredListHasAnElement() {
    PublishedInput list =
        input("{name: a, in: query, required: true, schema: {type: array, items: {type: string}}}");
    assertThat(list.annotations())
        .extracting(use -> use.type())
        .containsExactly("jakarta.validation.constraints.NotEmpty");
  }

  @Test
  void aDeepObjectIsARecordOfItsMembers() {
    PublishedInput price =
        input(
            "{name: price, in: query, style: deepObject, schema: {type: object, properties: {min: {type: integer}, max-value: {type: integer}}}}");
    assertThat(price.style()).isEqualTo("deep_object");
    assertThat(price.type().name()).isEqualTo("shop.CallPrice");
    assertThat(price.members())
        .extracting(PublishedInput::name, PublishedInput::key)
        .containsExactly(tuple("min", "price[min]"), tuple("maxValue", "price[max-value]"));
  }

  @Test
  void membersThatShareANameInTheQueryAreThereOnce() {
    String parameters =
        """
        parameters:
          - {name: a, in: query, schema: {type: string}}
          - {name: one, in: query, schema: {type: object, properties: {a: {type: string}, b: {type: string}}}}
          - {name: two, in: query, schema: {type: object, properties: {b: {type: string}}}}
        """;
    assertThat(operation("GET /x", parameters).inputs())
        .extracting(PublishedInput::name)
        .containsExactly("a", "one");
    assertThat(unsaid("GET /x", parameters))
        .contains("second parameter of one name", "object without names in a query");
  }

  @Test
  void fieldsThatTheLawKnowsHaveItsTypes() {
    PublishedInput known = input("{name: if-none-match, in: header, schema: {type: string}}");
    assertThat(known.key()).isEqualTo("If-None-Match");
    assertThat(TypeText.of(known.type())).isEqualTo("dev.statute.field.EntityTagCondition?");
    PublishedInput own =
        input("{name: X-Count, in: header, required: true, schema: {type: integer}}");
    assertThat(TypeText.of(own.type())).isEqualTo("long");
  }

  @Test
  void parametersThatOpenApiIgnoresAreListed() {
    String accept = "parameters: [{name: Accept, in: header, schema: {type: string}}]";
    assertThat(operation("GET /x", accept).inputs()).isEmpty();
    assertThat(unsaid("GET /x", accept)).containsExactly("parameter that OpenAPI ignores");
  }

  @Test
  void aFormIsItsFields() {
    PublishedOperation operation =
        operation(
            "POST /x",
            """
            requestBody:
              required: true
              content:
                application/x-www-form-urlencoded:
                  schema: {required: [a], properties: {a: {type: integer}, b: {type: array, items: {type: string}}}}
            """);
    assertThat(operation.inputs())
        .extracting(PublishedInput::source, i -> TypeText.of(i.type()), PublishedInput::isRequired)
        .containsExactly(
            tuple(InputSource.FORM, "long", true),
            tuple(InputSource.FORM, "java.util.List<java.lang.String>", false));
  }

  @Test
  void partsOfOctetsAreFiles() {
    PublishedOperation operation =
        operation(
            "POST /x",
            """
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema:
                    required: [file]
                    properties:
                      file: {type: string, format: binary}
                      meta: {required: [a], properties: {a: {type: string}}}
            """);
    assertThat(operation.inputs())
        .extracting(PublishedInput::source, i -> TypeText.of(i.type()))
        .containsExactly(
            tuple(InputSource.PART, "dev.statute.codec.form.FilePart"),
            tuple(InputSource.PART, "shop.CallMeta?"));
  }

  @Test
  void contentThatIsNotRequiredIsNullable() {
    PublishedOperation operation =
        operation(
            "POST /x",
            "requestBody: {content: {application/json: {schema: {required: [a], properties: {a: {type: string}}}}}}");
    assertThat(TypeText.of(operation.inputs().get(0).type())).isEqualTo("shop.CallRequest?");
    assertThat(operation.inputs().get(0).content().get(0).type().isNullable()).isFalse();
  }

  @Test
  void moreParametersThanAMethodTakesAreInRecords() {
    StringBuilder parameters = new StringBuilder("parameters:\n");
    for (int i = 0; i < 300; i++) {
      parameters.append("  - {name: p").append(i).append(", in: query, schema: {type: integer}}\n");
    }
    List<PublishedInput> inputs = operation("GET /x", parameters.toString()).inputs();
    assertThat(inputs).hasSize(3).allMatch(input -> input.style().equals("form"));
    assertThat(inputs.stream().mapToInt(input -> input.members().size()).sum()).isEqualTo(300);
  }

  @Test
  void anEnumInAQueryHasTheTextsOfTheDocument() {
    String text =
        Converting.types(
            document(
                "GET /x",
                "parameters: [{name: sort, in: query, schema: {type: string, enum: [by-name, DATE]}}]"));
    assertThat(text).contains("annotations: [\"@com.fasterxml.jackson.annotation.JsonCreator\"]");
    assertThat(
            Converting.types(
                document(
                    "GET /x",
                    "parameters: [{name: sort, in: query, schema: {type: string, enum: [NAME, DATE]}}]")))
        .doesNotContain("JsonCreator");
  }
}
