package dev.statute.openapi.export.base;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.Documents;
import dev.statute.openapi.print.DocumentPrinter;
import org.junit.jupiter.api.Test;

class BaseDocumentTest {

  private static final Node.Mapping EXPORTED =
      Documents.read(
          "exported.yaml",
          """
          openapi: 3.1.1
          info: {title: Orders, version: '0', description: Orders.}
          tags: [{name: Orders, description: The orders.}]
          paths:
            /orders: {get: {operationId: listOrders}}
          components:
            schemas: {Order: {type: object}}
          """);

  private static MergedDocument merge(String base) {
    return BaseDocument.merge(Documents.node("base.yaml", base), EXPORTED);
  }

  @Test
  void whatPeopleWriteOfTheApiIsAdded() {
    MergedDocument merged =
        merge(
            """
            info: {title: The shop, version: '2.0', license: {name: MIT}}
            servers: [{url: https://shop.example}]
            tags: [{name: Health}, {name: Orders, externalDocs: {url: https://shop.example}}]
            paths:
              /health: {get: {operationId: health}}
              /orders: {post: {operationId: own}}
            components:
              schemas: {Order: {type: object}, Health: {type: string}}
              securitySchemes: {key: {type: apiKey}}
            x-own: 1
            """);
    assertThat(merged.problems()).isEmpty();
    assertThat(DocumentPrinter.yaml(merged.document()))
        .isEqualTo(
            """
            openapi: '3.1.1'
            info:
              title: The shop
              version: '2.0'
              description: Orders.
              license:
                name: MIT
            servers:
              - url: https://shop.example
            tags:
              - name: Health
              - name: Orders
                description: The orders.
                externalDocs:
                  url: https://shop.example
            paths:
              /health:
                get:
                  operationId: health
              /orders:
                post:
                  operationId: own
                get:
                  operationId: listOrders
            components:
              schemas:
                Order:
                  type: object
                Health:
                  type: string
              securitySchemes:
                key:
                  type: apiKey
            x-own: 1
            """);
  }

  @Test
  void whatBothSayIsAConflictAtItsPlace() {
    MergedDocument merged =
        merge(
            """
            openapi: 3.0.3
            paths:
              /orders:
                get: {operationId: own}
            components:
              schemas:
                Order: {type: string}
            """);
    assertThat(merged.problems())
        .extracting(DocumentProblem::toString)
        .containsExactly(
            "base.yaml:1:10: the base document is OpenAPI 3.0.3, and OpenAPI 3.1.1 is written;"
                + " change one of the two",
            "base.yaml:4:5: GET /orders is also written from the contracts; remove one of the two,"
                + " or change it by an overlay",
            "base.yaml:7:5: components.schemas.Order is also written from the contracts; remove one"
                + " of the two, or change it by an overlay");
  }

  @Test
  void anEmptyBaseChangesNothing() {
    assertThat(merge("{}").document()).isEqualTo(EXPORTED);
    assertThat(merge("- a\n").problems().get(0).toString())
        .startsWith("base.yaml:1:1: the base document is no object");
  }

  @Test
  void theVersionOfTheBaseIsKeptIfItIsOfTheSameMinorVersion() {
    assertThat(merge("openapi: 3.1.0\n").document().text("openapi")).hasValue("3.1.0");
    assertThat(merge("openapi: 3.1\n").document().text("openapi")).hasValue("3.1.1");
  }
}
