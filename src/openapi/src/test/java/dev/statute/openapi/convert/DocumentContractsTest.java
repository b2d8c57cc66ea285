package dev.statute.openapi.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentContractsTest {

  private static final String ORDERS =
      """
      openapi: 3.1.0
      info: {title: Orders, version: 1.2.0}
      paths:
        /orders:
          post:
            operationId: placeOrder
            tags: [orders]
            summary: Places an order.
            requestBody:
              required: true
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/NewOrder'}
            responses:
              '201':
                description: Placed.
                headers:
                  Location: {required: true, schema: {type: string, format: uri}}
                  X-Position: {schema: {type: integer}}
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Order'}
              '409':
                description: Out of stock.
                content:
                  application/problem+json: {schema: {type: object}}
        /orders/{id}:
          get:
            operationId: getOrder
            tags: [orders]
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
            responses:
              '200':
                description: The order.
                headers:
                  ETag: {required: true, schema: {type: string}}
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Order'}
              '304': {description: Not modified.}
              '404': {description: None.}
      components:
        schemas:
          NewOrder:
            type: object
            required: [article, quantity]
            properties:
              article: {type: string, minLength: 1}
              quantity: {type: integer, format: int32, minimum: 1, maximum: 99}
          Order:
            description: An order.
            allOf:
              - $ref: '#/components/schemas/NewOrder'
              - type: object
                required: [id]
                properties:
                  id: {type: integer, format: int64, description: Its number.}
                  placed-at: {type: string, format: date-time}
      """;

  @Test
  void aDocumentIsAContractWithItsOperationsAndTypes() {
    assertThat(Converting.text(ORDERS))
        .isEqualTo(
            """
            operations:
              getOrder:
                route: GET /orders/{id}
                reply: shop.GetOrder
                inputs:
                  id: {in: path, type: long}
                  ifNoneMatch: {in: header, key: If-None-Match, type: "dev.statute.field.EntityTagCondition?", required: false}
                responses:
                  Ok:
                    status: 200
                    doc: The order.
                    content:
                      application/json: {type: shop.Order, declared: true}
                    fields:
                      ETag: {type: dev.statute.field.EntityTag, origin: declared, clause: "RFC 9110, 15.3.1"}
                    caching: heuristic
                  NotModified:
                    status: 304
                    doc: Not modified.
                    fields:
                      ETag: {type: dev.statute.field.EntityTag, origin: owed, clause: "RFC 9110, 15.4.5"}
                  NotFound:
                    status: 404
                    doc: None.
                    caching: heuristic
              placeOrder:
                route: POST /orders
                doc: Places an order.
                reply: shop.PlaceOrder
                inputs:
                  newOrder: {in: content, type: shop.NewOrder, content: {application/json: {type: shop.NewOrder, declared: true}}}
                responses:
                  Created:
                    status: 201
                    doc: Placed.
                    content:
                      application/json: {type: shop.Order, declared: true}
                    fields:
                      Location: {type: dev.statute.field.UriReference, origin: declared, clause: "RFC 9110, 9.3.3"}
                      X-Position: {always: false, type: java.lang.Long, origin: declared}
                  Conflict:
                    status: 409
                    doc: Out of stock.
                    content:
                      application/problem+json: dev.statute.field.Problem
            types:
              shop.NewOrder:
                kind: record
                members:
                  article: {type: java.lang.String, annotations: ["@jakarta.validation.constraints.Size(min=1)"]}
                  quantity:
                    type: int
                    annotations: ["@jakarta.validation.constraints.Max(value=99L)", "@jakarta.validation.constraints.Min(value=1L)"]
              shop.Order:
                kind: record
                doc: An order.
                annotations:
                  - "@com.fasterxml.jackson.annotation.JsonInclude(value=com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)"
                members:
                  article: {type: java.lang.String, annotations: ["@jakarta.validation.constraints.Size(min=1)"]}
                  quantity:
                    type: int
                    annotations: ["@jakarta.validation.constraints.Max(value=99L)", "@jakarta.validation.constraints.Min(value=1L)"]
                  id: {type: long, doc: Its number.}
                  placedAt:
                    type: java.time.OffsetDateTime?
                    annotations: ["@com.fasterxml.jackson.annotation.JsonProperty(value=\\"placed-at\\")"]
            """);
    assertThat(Converting.only(ORDERS).name()).isEqualTo("shop.Orders");
    assertThat(Converting.only(ORDERS).path()).isEqualTo("/orders");
    assertThat(Converting.only(ORDERS).version()).isEqualTo("1.2.0");
  }
}
