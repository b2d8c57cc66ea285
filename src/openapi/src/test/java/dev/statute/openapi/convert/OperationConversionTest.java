package dev.statute.openapi.convert;

import static dev.statute.openapi.convert.OneOperation.document;
import static dev.statute.openapi.convert.OneOperation.operation;
import static dev.statute.openapi.convert.OneOperation.unsaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.contract.file.text.TypeText;
import dev.statute.openapi.convert.note.Unsaid;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationConversionTest {

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
