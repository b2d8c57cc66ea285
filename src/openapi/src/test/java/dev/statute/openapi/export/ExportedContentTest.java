package dev.statute.openapi.export;

import static dev.statute.openapi.export.ContractTexts.SETTINGS;
import static dev.statute.openapi.export.ContractTexts.export;
import static dev.statute.openapi.export.ContractTexts.orders;
import static dev.statute.openapi.export.ContractTexts.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.OpenApi;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The content of requests and responses in exported documents. */
class ExportedContentTest {

  /** RFC 9457, 3.1.1: the type tells the kinds of problems apart. */
  @Test
  void severalCausesOfAStatusAreOneResponseWithASchemaForEachType() {
    Node.Mapping document =
        export(
            orders(
                """
                operations:
                  place:
                    route: POST /orders
                    reply: shop.PlaceOrder
                    responses:
                      OutOfStock:
                        status: 409
                        content:
                          application/problem+json: dev.statute.field.Problem
                        problem: /problems/out-of-stock
                        fields:
                          Retry-After: {type: dev.statute.field.RetryAfter, origin: declared}
                      TooMany:
                        status: 409
                        content:
                          application/problem+json: dev.statute.field.Problem
                        problem: /problems/too-many
                """));
    String conflict = yaml(document, "paths", "/orders", "post", "responses", "409");
    assertThat(conflict)
        .startsWith(
            """
            description: |-
              Conflict:

              - OutOfStock (`/problems/out-of-stock`)
              - TooMany (`/problems/too-many`)
            """)
        .contains(
            """
                schema:
                  oneOf:
                    - $ref: '#/components/schemas/OutOfStockProblem'
                    - $ref: '#/components/schemas/TooManyProblem'
                  discriminator:
                    propertyName: type
                    mapping:
                      /problems/out-of-stock: '#/components/schemas/OutOfStockProblem'
                      /problems/too-many: '#/components/schemas/TooManyProblem'
            """)
        .as("only one of the two carries the field")
        .doesNotContain("required: true");
    assertThat(yaml(document, "components", "schemas", "TooManyProblem"))
        .isEqualTo(
            """
            allOf:
              - $ref: '#/components/schemas/Problem'
              - type: object
                properties:
                  type:
                    type: string
                    const: /problems/too-many
                required:
                  - type
            """);
  }

  /** RFC 9457, 3.2: a type has members of its own. */
  @Test
  void aProblemOfARecordHasItsMembersInTheExample() {
    Node.Mapping document =
        export(
            orders(
                """
                operations:
                  place:
                    route: POST /orders
                    reply: shop.PlaceOrder
                    inputs:
                      order: {in: content, type: java.lang.String}
                    responses:
                      OutOfStock:
                        status: 409
                        content:
                          application/problem+json: shop.OutOfStock
                        problem: /problems/out-of-stock
                types:
                  shop.OutOfStock:
                    kind: record
                    members:
                      available: int
                """));
    assertThat(
            yaml(
                document,
                "paths",
                "/orders",
                "post",
                "responses",
                "409",
                "content",
                "application/problem+json",
                "example"))
        .isEqualTo(
            """
            type: /problems/out-of-stock
            title: Out of stock
            status: 409
            available: 1
            """);
  }

  @Test
  void rawContentIsATextOrOctets() {
    Node.Mapping document =
        export(
            orders(
                """
                operations:
                  put:
                    route: PUT /drawing
                    reply: shop.PutDrawing
                    inputs:
                      drawing: {in: content, type: dev.statute.codec.Content}
                    responses:
                      Ok:
                        status: 200
                        content:
                          text/plain: {type: dev.statute.codec.Content, declared: true}
                          image/png: {type: dev.statute.codec.Content, declared: true}
                """));
    assertThat(yaml(document, "paths", "/drawing", "put", "requestBody", "content"))
        .isEqualTo(
            """
            application/octet-stream:
              schema:
                type: string
                format: binary
            """);
    assertThat(yaml(document, "paths", "/drawing", "put", "responses", "200", "content"))
        .contains("text/plain:\n  schema:\n    type: string\n  example: text\n")
        .contains("image/png:\n  schema:\n    type: string\n    format: binary\n");
  }

  @Test
  void openApi30SaysConstantsAsEnums() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(
                    """
                    operations:
                      get:
                        route: GET /orders
                        reply: shop.GetOrder
                        responses:
                          Gone:
                            status: 410
                            content: {application/problem+json: dev.statute.field.Problem}
                            problem: /problems/sold
                    """)),
            SETTINGS.withVersion(OpenApi.Version.V3_0));
    assertThat(yaml(exported.document(), "openapi")).isEqualTo("'3.0.4'\n");
    assertThat(yaml(exported.document(), "components", "schemas", "SoldProblem"))
        .contains("enum:\n          - /problems/sold\n");
  }

  @Test
  void answersThatServersGiveByThemselvesAreThereIfAskedFor() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(
                    """
                    operations:
                      place:
                        route: POST /orders
                        reply: shop.PlaceOrder
                        inputs:
                          order: {in: content, type: java.lang.String}
                        responses:
                          Ok: {status: 200, content: java.lang.String}
                    """)),
            SETTINGS.withImplied(ExportSettings.ImpliedAnswers.ALL));
    assertThat(yaml(exported.document(), "paths", "/orders", "post", "responses").lines())
        .filteredOn(line -> line.startsWith("'"))
        .containsExactly("'200':", "'400':", "'406':", "'413':", "'415':");
  }

  @Test
  void answersToHeadThatServersGiveByThemselvesHaveNoContent() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(
                    """
                    operations:
                      probe:
                        route: HEAD /orders/{id}
                        reply: shop.ProbeOrder
                        inputs:
                          id: {in: path, type: long}
                        responses:
                          Ok: {status: 200}
                    """)),
            SETTINGS.withImplied(ExportSettings.ImpliedAnswers.ALL));
    assertThat(yaml(exported.document(), "paths", "/orders/{id}", "head", "responses", "400"))
        .isEqualTo("description: Bad Request\n");
  }
}
