package dev.statute.bench.document;

import java.util.function.IntFunction;

/** Makes documents of many operations. */
final class LargeDocument {

  private LargeDocument() {}

  static String yaml(int characters) {
    return repeated("openapi: 3.1.0\npaths:\n", LargeDocument::yamlPath, characters, "");
  }

  static String json(int characters) {
    return repeated(
        "{\"openapi\": \"3.1.0\", \"paths\": {\n",
        LargeDocument::jsonPath,
        characters,
        "\"/\": {}}}");
  }

  private static String repeated(
      String begin, IntFunction<String> part, int characters, String end) {
    StringBuilder text = new StringBuilder(begin);
    for (int i = 0; text.length() < characters; i++) {
      text.append(part.apply(i));
    }
    return text.append(end).toString();
  }

  private static String yamlPath(int number) {
    return """
          /orders%1$d/{id}:
            get:
              operationId: getOrder%1$d
              description: >-
                Returns the order, unless the caller knows it already.
                Orders are kept for a year.
              parameters:
              - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
              responses:
                '200':
                  description: The order
                  headers: {ETag: {required: true, schema: {type: string}}}
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [id, lines]
                        properties:
                          id: {type: integer, minimum: 1}
                          lines: {type: array, items: {type: string, maxLength: 80}}
                404: {description: "There is no such order"}
        """
        .indent(2)
        .formatted(number);
  }

  private static String jsonPath(int number) {
    return """
        "/orders%1$d/{id}": {
          "get": {
            "operationId": "getOrder%1$d",
            "description": "Returns the order.\\nOrders are kept for a year.",
            "parameters": [
              {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}
            ],
            "responses": {
              "200": {
                "description": "The order",
                "headers": {"ETag": {"required": true, "schema": {"type": "string"}}},
                "content": {
                  "application/json": {
                    "schema": {
                      "type": "object",
                      "required": ["id", "lines"],
                      "properties": {
                        "id": {"type": "integer", "minimum": 1},
                        "lines": {"type": "array", "items": {"type": "string", "maxLength": 80}}
                      }
                    }
                  }
                }
              },
              "404": {"description": "There is no such order"}
            }
          }
        },
        """
        .formatted(number);
  }
}
