package dev.statute.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.Server;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiReaderTest {

  private static OpenApi read(String text) {
    OpenApiResult result = OpenApiReader.read("api.yaml", text);
    assertThat(result.problems()).isEmpty();
    return ((OpenApiResult.Read) result).api();
  }

  private static List<String> problems(String text) {
    return OpenApiReader.read("api.yaml", text).problems().stream()
        .map(DocumentProblem::toString)
        .toList();
  }

  @Test
  void readsOpenApi3() {
    OpenApi api =
        read(
            """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0}
            servers: [{url: https://example.com/v1}]
            tags: [{name: orders, description: All of them}]
            security: [{key: []}, {}]
            paths:
              /orders/{id}:
                parameters:
                - {name: id, in: path, required: true, schema: {type: integer}}
                - {name: q, in: query, schema: {type: string}}
                get:
                  operationId: getOrder
                  tags: [orders]
                  deprecated: true
                  x-statute-deviates: {rule: method-status, reason: as published}
                  parameters:
                  - {name: q, in: query, required: true, style: pipeDelimited}
                  - $ref: '#/components/parameters/Known'
                  responses:
                    200:
                      description: OK
                      headers:
                        ETag: {required: true, schema: {type: string}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Order'}}
                    '404': {$ref: '#/components/responses/Missing', description: Gone}
                    default: {description: Error}
            components:
              parameters:
                Known: {name: If-None-Match, in: header, schema: {type: string}}
              responses:
                Missing: {description: Missing}
              schemas:
                Order: {type: object, properties: {next: {$ref: '#/components/schemas/Order'}}}
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                user: {type: http, scheme: Bearer}
            """);
    assertThat(api.version()).isEqualTo(OpenApi.Version.V3_1);
    assertThat(api.title()).isEqualTo("Orders");
    assertThat(api.apiVersion()).isEqualTo("1.0");
    assertThat(api.security().orElseThrow()).hasSize(2);
    assertThat(api.schemes())
        .extracting("type", "scheme", "in", "parameter")
        .containsExactly(tuple("apiKey", "", "header", "X-Key"), tuple("http", "bearer", "", ""));
    DocumentOperation get = api.operations().get(0);
    assertThat(get.title()).isEqualTo("GET /orders/{id}");
    assertThat(get.methodPlace()).hasToString("api.yaml:11:5");
    assertThat(get.isDeprecated()).isTrue();
    assertThat(get.deviations())
        .singleElement()
        .hasFieldOrPropertyWithValue("rule", "method-status");
    assertThat(get.parameters())
        .extracting(
            DocumentParameter::name,
            DocumentParameter::isRequired,
            DocumentParameter::style,
            DocumentParameter::explode)
        .containsExactly(
            tuple("id", true, "simple", false),
            tuple("q", true, "pipeDelimited", false),
            tuple("If-None-Match", false, "simple", false));
    assertThat(get.responses())
        .extracting(DocumentResponse::status)
        .containsExactly("200", "404", "default");
    assertThat(get.responses())
        .extracting(DocumentResponse::description)
        .containsExactly("OK", "Gone", "Error");
    assertThat(get.responses().get(0).headers())
        .extracting(DocumentHeader::name)
        .containsExactly("ETag");
    assertThat(get.responses().get(0).contents())
        .extracting(DocumentContent::mediaType)
        .containsExactly("application/json");
  }

  @Test
  void readsSwagger2() {
    OpenApi api =
        read(
            """
            swagger: '2.0'
            info: {title: Pets, version: 1}
            host: example.com
            basePath: /v2
            schemes: [https, http]
            consumes: [application/json, application/xml]
            produces: [application/json]
            paths:
              /pets:
                post:
                  parameters:
                  - {in: body, name: body, required: true, schema: {$ref: '#/definitions/Pet'}}
                  - {in: query, name: tags, type: array, items: {type: string}}
                  - {in: query, name: ids, type: array, collectionFormat: multi, items: {type: integer}}
                  responses:
                    '201':
                      description: Created
                      schema: {$ref: '#/definitions/Pet'}
                      examples: {application/json: {name: Rex}}
                    '400': {description: Wrong}
              /pets/photo:
                put:
                  produces: [image/png]
                  consumes: [multipart/form-data]
                  parameters:
                  - {in: formData, name: photo, type: file, required: true}
                  - {in: formData, name: tags, type: array, items: {type: string}}
                  responses:
                    200: {description: OK, schema: {type: file}}
            definitions:
              Pet: {type: object}
            securityDefinitions:
              basic: {type: basic}
              oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {a: A}}
            """);
    assertThat(api.servers())
        .extracting(Server::url)
        .containsExactly("https://example.com/v2", "http://example.com/v2");
    DocumentOperation post = api.operations().get(0);
    assertThat(post.content().orElseThrow().contents())
        .extracting(DocumentContent::mediaType)
        .containsExactly("application/json", "application/xml");
    assertThat(post.content().orElseThrow().isRequired()).isTrue();
    assertThat(post.parameters())
        .extracting(DocumentParameter::explode)
        .containsExactly(false, true);
    DocumentResponse created = post.responses().get(0);
    assertThat(created.contents())
        .singleElement()
        .satisfies(
            content -> {
              assertThat(content.mediaType()).isEqualTo("application/json");
              assertThat(content.node().mapping("example").orElseThrow().text("name"))
                  .contains("Rex");
            });
    assertThat(post.responses().get(1).contents()).isEmpty();
    DocumentOperation put = api.operations().get(1);
    DocumentContent form = put.content().orElseThrow().contents().get(0);
    assertThat(form.mediaType()).isEqualTo("multipart/form-data");
    assertThat(
            form.node()
                .mapping("schema")
                .orElseThrow()
                .mapping("properties")
                .orElseThrow()
                .mapping("photo")
                .orElseThrow()
                .text("format"))
        .contains("binary");
    DocumentContent photo = put.responses().get(0).contents().get(0);
    assertThat(photo.mediaType()).isEqualTo("image/png");
    assertThat(photo.schema().orElseThrow().node().asMapping().orElseThrow().text("type"))
        .contains("string");
    assertThat(api.schemes()).extracting("type").containsExactly("http", "oauth2");
    assertThat(
            api.schemes()
                .get(1)
                .node()
                .mapping("flows")
                .orElseThrow()
                .mapping("authorizationCode")
                .orElseThrow()
                .text("tokenUrl"))
        .contains("https://t");
  }

  @ParameterizedTest
  @CsvSource({"3.2.0, additionalOperations", "3.1.0, x-additionalOperations"})
  void readsMethodsThatOpenApiHasNoKeyFor(String version, String key) {
    OpenApi api =
        read(
            """
            openapi: %s
            paths:
              /a:
                get: {responses: {200: {description: OK}}}
                %s:
                  COPY: {responses: {201: {description: Copied}}}
                x-other: {COPY: {}}
            """
                .formatted(version, key));
    assertThat(api.operations())
        .extracting(DocumentOperation::title)
        .containsExactly("GET /a", "COPY /a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"name\": \"x\", \"devDependencies\": {}}'|This is not an OpenAPI document: it is a package.json.",
        "'asyncapi: 2.0.0'|This is not an OpenAPI document: it is an AsyncAPI document.",
        "'- a'|This is not an OpenAPI document: it is not a mapping.",
        "'a: b'|This is not an OpenAPI document: it has neither 'openapi' nor 'paths'.",
        "'openapi: 4.0.0'|There is no version '4.0.0' of OpenAPI.",
      })
  void saysWhatIsNoOpenApiDocument(String text, String message) {
    assertThat(problems(text)).singleElement().asString().contains(message);
  }

  @Test
  void reportsWhatIsOfTheWrongKindAndReadsTheRest() {
    assertThat(
            problems(
                """
                openapi: 3.0
                paths:
                  /a:
                    get:
                      tags: x
                      operationID: a
                      parameters: {name: q, in: query}
                      responses: [200]
                    post: 7
                  /b:
                    GET:
                      parameters: [{name: b, in: body}, {in: query}, {name: q, in: query, required: 'yes'}]
                      responses: {200: {description: [a], headers: 1}}
                """))
        .containsExactly(
            "api.yaml:5:13: 'tags' must be a list, not the text 'x'; it is ignored.",
            "api.yaml:6:7: OpenAPI has no key 'operationID' here, and no tool reads it."
                + " Did you mean 'operationId'?",
            "api.yaml:7:19: 'parameters' must be a list, not a mapping; it is ignored.",
            "api.yaml:8:18: 'responses' must be a mapping, not a list; it is ignored.",
            "api.yaml:9:11: 'post' must be a mapping, not the number 7; it is ignored.",
            "api.yaml:11:5: OpenAPI writes methods in lower case, and some tools ignore 'GET'."
                + " Write 'get'.",
            "api.yaml:12:34: The parameter 'b' cannot be in 'body'; it is ignored. OpenAPI 3"
                + " writes 'requestBody'.",
            "api.yaml:12:41: This parameter has no 'name'; it is ignored.",
            "api.yaml:12:85: 'required' is the text 'yes'. Write true, without quotes.",
            "api.yaml:13:38: 'description' must be a text, not a list; it is ignored.",
            "api.yaml:13:52: 'headers' must be a mapping, not the number 1; it is ignored.");
  }

  @Test
  void reportsReferencesThatLeadNowhere() {
    assertThat(
            problems(
                """
                openapi: 3.0.3
                paths:
                  /a:
                    $ref: '#/x/1'
                  /b:
                    get:
                      parameters: [{$ref: '#/components/parameters/Limt'}]
                      responses:
                        200: {$ref: '#/components/responses/A'}
                        201: {$ref: 'other.yaml#/A'}
                        202: {$ref: 'https://example.com/a.yaml'}
                        203:
                          description: ''
                          content: {a/b: {schema: {$ref: '#/components/schemas/X'}, example: {$ref: '#/no'}}}
                components:
                  parameters: {Limit: {name: l, in: query}}
                  responses:
                    A: {$ref: '#/components/responses/B'}
                    B: {$ref: '#/components/responses/A'}
                """))
        .containsExactly(
            "api.yaml:4:11: '#/x/1' leads nowhere: there is no 'x'.",
            "api.yaml:7:27: '#/components/parameters/Limt' leads nowhere: there is no 'Limt'; did"
                + " you mean 'Limit'?",
            "api.yaml:10:21: 'other.yaml' is in another file, and only one file is read.",
            "api.yaml:11:21: https://example.com/a.yaml is not fetched. Download it into the"
                + " folder of the document, and refer to the copy by its relative path.",
            "api.yaml:14:42: '#/components/schemas/X' leads nowhere: there is no 'schemas'.",
            "api.yaml:18:15: This reference leads back to itself, and so to nothing.");
  }
}
