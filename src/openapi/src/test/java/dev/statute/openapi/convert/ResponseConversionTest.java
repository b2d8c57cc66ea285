package dev.statute.openapi.convert;

import static dev.statute.openapi.convert.OneOperation.document;
import static dev.statute.openapi.convert.OneOperation.operation;
import static dev.statute.openapi.convert.OneOperation.response;
import static dev.statute.openapi.convert.OneOperation.steps;
import static dev.statute.openapi.convert.OneOperation.unsaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.text.TypeText;
import dev.statute.law.Role;
import org.junit.jupiter.api.Test;

class ResponseConversionTest {

  @Test
  void octetsAreRawContent() {
    PublishedResponse ok =
        response(
            "GET /x", "'200': {description: OK, content: {image/png: {}, image/gif: {}}}", "Ok");
    assertThat(ok.content())
        .extracting(c -> c.mediaType(), c -> TypeText.of(c.type()))
        .containsExactly(
            tuple("image/png", "dev.statute.codec.Content"),
            tuple("image/gif", "dev.statute.codec.Content"));
  }

  @Test
  void formsOfAnotherTypeAreListed() {
    String responses =
        """
        responses:
          '200':
            description: OK
            content:
              text/csv: {schema: {type: string}}
              application/json: {schema: {type: array, items: {type: string}}}
        """;
    assertThat(operation("GET /x", responses).response("Ok").orElseThrow().content())
        .extracting(c -> c.mediaType())
        .containsExactly("application/json");
    assertThat(unsaid("GET /x", responses)).containsExactly("content of another type");
  }

  @Test
  void rangesAndDefaultAreResponsesForTheRest() {
    PublishedOperation operation =
        operation(
            "GET /x",
            "responses: {4xx: {description: Wrong.}, default: {description: Other.}, '999': {description: None.}}");
    assertThat(operation.responses())
        .extracting(PublishedResponse::key, PublishedResponse::status)
        .containsExactly(tuple("ClientError", "4XX"), tuple("Otherwise", "default"));
  }

  @Test
  void anUnregisteredStatusIsATermOfTheirOwn() {
    PublishedContract contract =
        Converting.only(document("GET /x", "responses: {'299': {description: Fine.}}"));
    assertThat(contract.operations().get(0).responses())
        .extracting(PublishedResponse::key, PublishedResponse::status)
        .containsExactly(tuple("Status299", "299"));
    assertThat(contract.law().own()).hasSize(1);
  }

  @Test
  void fieldsThatTheLawDemandsAreSupplied() {
    PublishedResponse unauthorized =
        response("GET /x", "'401': {description: Log in.}", "Unauthorized");
    assertThat(unauthorized.fields())
        .extracting(PublishedField::name, PublishedField::isAlways, PublishedField::origin)
        .containsExactly(tuple("WWW-Authenticate", true, PublishedField.Origin.DEMANDED));
  }

  @Test
  void aDeclaredFieldIsThereAlwaysIfItIsRequired() {
    PublishedResponse ok =
        response(
            "GET /x",
            "'200': {description: OK, headers: {Link: {schema: {type: string}}, X-Id: {required: true, schema: {type: integer}}, Content-Type: {}, Date: {}}}",
            "Ok");
    assertThat(ok.fields())
        .extracting(PublishedField::name, PublishedField::isAlways, PublishedField::type)
        .containsExactly(
            tuple("Link", false, "java.util.List<dev.statute.field.Link>"),
            tuple("X-Id", true, "long"));
  }

  @Test
  void problemsOfSeveralTypesAreSeveralResponses() {
    String document =
        document(
                "POST /x",
                "responses: {'409': {description: No., content: {application/problem+json: {schema: {oneOf: [{$ref: '#/components/schemas/SoldOutProblem'}, {$ref: '#/components/schemas/Limit'}]}}}}}")
            + """
            components:
              schemas:
                SoldOutProblem: {properties: {type: {const: /problems/sold-out}}}
                Limit: {properties: {type: {enum: [/problems/limit]}}}
            """;
    assertThat(Converting.operation(document, "call").responses())
        .extracting(PublishedResponse::key, PublishedResponse::problemType)
        .containsExactly(tuple("Limit", "/problems/limit"), tuple("SoldOut", "/problems/sold-out"));
  }

  @Test
  void aGatewayIsTakenForOne() {
    String bad = "responses: {'502': {description: Bad gateway.}}";
    assertThat(Converting.only(document("GET /x", bad)).role()).isEqualTo(Role.GATEWAY);
    assertThat(steps("GET /x", bad)).containsExactly("gateway");
    assertThat(Converting.only(document("GET /x", "")).role()).isEqualTo(Role.ORIGIN);
  }

  @Test
  void conditionsAndRangesThatResponsesAnswerAreAdded() {
    assertThat(
            operation("GET /x", "responses: {'304': {description: Known.}}").reads("If-None-Match"))
        .isTrue();
    assertThat(operation("GET /x", "responses: {'206': {description: Part.}}").reads("Range"))
        .isTrue();
    assertThat(steps("GET /x", "responses: {'304': {description: Known.}}"))
        .containsExactly("input-if-none-match");
    // A POST is never answered with 304, whatever it asks.
    assertThat(operation("POST /x", "responses: {'304': {description: Known.}}").inputs())
        .isEmpty();
  }

  @Test
  void aFailedPreconditionIsAskedFor() {
    String failed = "responses: {'412': {description: Changed.}}";
    assertThat(operation("PUT /x", failed).inputs()).isEmpty();
    assertThat(steps("PUT /x", failed)).containsExactly("precondition-asked");
    Conversion conversion =
        DocumentContracts.of(
            Converting.read(document("PUT /x", failed)),
            Converting.LAW,
            ConvertSettings.of("shop").withPreconditions());
    assertThat(conversion.contracts().get(0).operations().get(0).reads("If-Match")).isTrue();
  }

  @Test
  void contentIsLeftOutWhereThereIsNone() {
    String content =
        "responses: {'204': {description: Done., content: {application/json: {schema: {type: object}}}}}";
    assertThat(operation("DELETE /x", content).responses().get(0).content()).isEmpty();
    assertThat(steps("DELETE /x", content)).containsExactly("content-left-out");
    assertThat(operation("HEAD /x", content.replace("204", "200")).responses().get(0).content())
        .isEmpty();
  }
}
