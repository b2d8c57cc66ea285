package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.text.TypeText;
import dev.statute.law.Role;
import dev.statute.openapi.convert.note.Step;
import dev.statute.openapi.convert.note.Unsaid;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationConversionTest {

  /** Returns a document with one operation. */
  private static String document(String route, String rest) {
    String[] parts = route.split(" ");
    return """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          %s:
            %s:
              operationId: call
        """
            .formatted(parts[1], parts[0].toLowerCase(java.util.Locale.ROOT))
        + rest.indent(6)
        + (rest.contains("responses:") ? "" : "      responses: {'204': {description: Done.}}\n");
  }

  private static PublishedOperation operation(String route, String rest) {
    return Converting.operation(document(route, rest), "call");
  }

  private static PublishedInput input(String parameter) {
    List<PublishedInput> inputs = operation("GET /x", "parameters: [" + parameter + "]").inputs();
    assertThat(inputs).hasSize(1);
    return inputs.get(0);
  }

  private static List<String> unsaid(String route, String rest) {
    return Converting.convert(document(route, rest)).unsaid().stream()
        .map(Unsaid::construct)
        .toList();
  }

  private static List<String> steps(String route, String rest) {
    return Converting.convert(document(route, rest)).steps().stream().map(Step::id).toList();
  }

  private static PublishedResponse response(String route, String responses, String key) {
    return operation(route, "responses:\n" + responses.indent(2)).response(key).orElseThrow();
  }

  @Test
  void aVariableWithoutAParameterIsAnyText() {
    PublishedOperation operation = operation("GET /orders/{order-id}", "");
    assertThat(operation.inputs())
        .extracting(PublishedInput::name, PublishedInput::key, i -> TypeText.of(i.type()))
        .containsExactly(tuple("orderId", "order-id", "java.lang.String"));
    assertThat(unsaid("GET /orders/{order-id}", ""))
        .containsExactly("path variable without a parameter");
  }

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

  @Test
  void securityIsOneOfSomeSchemes() {
    String document =
        document("GET /x", "security: [{key: []}, {login: [read]}, {}]")
            + """
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: api_key}
                login: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {read: All.}}}}
                user: {type: http, scheme: basic}
            """;
    PublishedContract contract = Converting.only(document);
    assertThat(contract.schemes())
        .extracting(PublishedScheme::name, PublishedScheme::kind)
        .containsExactly(
            tuple("key", SecurityScheme.Kind.API_KEY),
            tuple("login", SecurityScheme.Kind.OAUTH2),
            tuple("user", SecurityScheme.Kind.BASIC));
    assertThat(contract.schemes().get(2).realm()).isEqualTo("Shop");
    assertThat(contract.operations().get(0).security())
        .containsExactly(
            new PublishedRequirement("key", List.of()),
            new PublishedRequirement("login", List.of("read")),
            new PublishedRequirement("", List.of()));
  }

  @Test
  void aSunsetAndADeviationAreThoseOfTheContract() {
    PublishedOperation operation =
        operation(
            "GET /x",
            """
            deprecated: true
            x-sunset: '2027-06-30'
            x-statute-deviates: {rule: method-status, reason: clients rely on it}
            """);
    assertThat(operation.doc().isDeprecated()).isTrue();
    assertThat(operation.lifecycle().orElseThrow().sunset().orElseThrow())
        .isEqualTo("2027-06-30T00:00:00Z");
    assertThat(operation.deviations().get(0).rule()).isEqualTo("method-status");
  }

  @Test
  void aPathWithAQueryLosesItAndSecondRoutesAreLeftOut() {
    String document =
        """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /x?kind=a: {get: {responses: {'204': {description: A.}}}}
          /x?kind=b: {get: {responses: {'204': {description: B.}}}}
          /y/{a}: {get: {responses: {'204': {description: C.}}}}
          /y/{b}: {get: {responses: {'204': {description: D.}}}}
        """;
    Conversion conversion = Converting.convert(document);
    assertThat(conversion.contracts().get(0).operations())
        .extracting(PublishedOperation::path)
        .containsExactlyInAnyOrder("/x", "/y/{a}");
    assertThat(conversion.unsaid())
        .extracting(Unsaid::construct)
        .contains("path that is none", "second operation of one route");
  }

  @Test
  void variablesOfOneNameGetDifferentOnes() {
    PublishedOperation operation = operation("GET /a/{id}/b/{id}", "");
    assertThat(operation.path()).isEqualTo("/a/{id}/b/{id2}");
    assertThat(operation.inputs()).extracting(PublishedInput::key).containsExactly("id", "id2");
  }

  @Test
  void operationsAreGroupedByTheirFirstTagsAndNamedApartFromTypes() {
    String document =
        """
        openapi: 3.1.0
        info: {title: Shop, version: '1'}
        paths:
          /orders:
            get: {tags: [order, other], operationId: order.list, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}}
            post: {tags: [order], operationId: 'order.list', responses: {'204': {description: OK}}}
          /about:
            get: {responses: {'204': {description: OK}}}
        components: {schemas: {Order: {properties: {a: {type: string}}}, OrderList: {properties: {a: {type: string}}}}}
        """;
    Conversion conversion = Converting.convert(document);
    assertThat(conversion.contracts())
        .extracting(PublishedContract::name)
        .containsExactly("shop.OrderApi", "shop.Shop");
    assertThat(conversion.contracts().get(0).path()).isEqualTo("/orders");
    assertThat(conversion.contracts().get(0).operations())
        .extracting(PublishedOperation::name, o -> o.signature().replyType())
        .containsExactly(
            tuple("orderList", "shop.OrderListReply"), tuple("postOrders", "shop.PostOrders"));
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
  void placesLeadIntoTheDocument() {
    Conversion conversion =
        Converting.convert(
            document(
                "GET /x",
                "parameters:\n  - {name: a, in: query}\nresponses: {'204': {description: Done.}}"));
    String name = conversion.contracts().get(0).name();
    assertThat(conversion.place(name, Pointer.operation("call"))).hasToString("api.yaml:5:5");
    assertThat(conversion.place(name, Pointer.input("call", "a"))).hasToString("api.yaml:8:11");
    assertThat(conversion.place(name, Pointer.response("call", "NoContent")))
        .hasToString("api.yaml:9:19");
  }
}
