package dev.statute.openapi.export;

import static dev.statute.openapi.export.ContractTexts.SETTINGS;
import static dev.statute.openapi.export.ContractTexts.contract;
import static dev.statute.openapi.export.ContractTexts.export;
import static dev.statute.openapi.export.ContractTexts.orders;
import static dev.statute.openapi.export.ContractTexts.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.openapi.document.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiExportTest {

  private static final String GET =
      """
      operations:
        get:
          route: GET /orders/{id}
          doc: "Returns an order, unless the caller knows it. Cancelled ones are <b>kept</b>."
          reply: shop.GetOrder
          inputs:
            id: {in: path, type: long, doc: its number}
            known: {in: header, key: If-None-Match, type: "dev.statute.field.EntityTagCondition?", required: false}
          responses:
            Ok:
              status: 200
              content: shop.Order
              fields:
                ETag: {type: dev.statute.field.EntityTag, origin: declared}
            NotModified:
              status: 304
              fields:
                ETag: {type: dev.statute.field.EntityTag, origin: owed, clause: "RFC 9110, 15.4.5"}
            Unauthorized:
              status: 401
              content:
                application/problem+json: dev.statute.field.Problem
              fields:
                WWW-Authenticate:
                  type: java.util.List<dev.statute.field.Challenge>
                  origin: demanded
                  clause: RFC 9110, 15.5.2
      types:
        shop.Order:
          kind: record
          members:
            id: long
      """;

  private static String get(String... keys) {
    String[] path = new String[keys.length + 3];
    path[0] = "paths";
    path[1] = "/orders/{id}";
    path[2] = "get";
    System.arraycopy(keys, 0, path, 3, keys.length);
    return yaml(export(orders(GET)), path);
  }

  @Test
  void anOperationIsCalledAndDescribedAsInTheSource() {
    assertThat(get("operationId")).isEqualTo("getOrder\n");
    assertThat(get("summary")).isEqualTo("Returns an order, unless the caller knows it\n");
    assertThat(get("description")).isEqualTo("Cancelled ones are **kept**.\n");
    assertThat(get("tags")).isEqualTo("- Orders\n");
  }

  /** RFC 9110, 11.6.1 and 15.5.2: a 401 carries WWW-Authenticate. */
  @Test
  void aFieldThatTheLawDemandsIsRequiredAndNamesItsClause() {
    assertThat(get("responses", "401", "headers", "WWW-Authenticate"))
        .contains("required: true\n")
        .contains("Each such response carries it (RFC 9110, 15.5.2).");
  }

  /** RFC 9110, 15.4.5: a 304 has the ETag that the 200 would have had, and no content. */
  @Test
  void anUnmodifiedResponseHasTheFieldsOfItsSuccessAndNoContent() {
    assertThat(get("responses", "304"))
        .startsWith("description: Not Modified\nheaders:\n  ETag:\n")
        .contains("    required: true\n")
        .doesNotContain("content");
  }

  @Test
  void aConditionIsAParameterWithItsMeaning() {
    assertThat(get("parameters", "1"))
        .startsWith("name: If-None-Match\nin: header\n")
        .contains("Perform the method only if the entity tag is none of these")
        .contains("(RFC 9110, 13.1.2)")
        .doesNotContain("required");
  }

  @Test
  void aVariableOfThePathIsRequired() {
    assertThat(get("parameters", "0"))
        .isEqualTo(
            """
            name: id
            in: path
            description: its number
            required: true
            schema:
              type: integer
              format: int64
            """);
  }

  /** A server makes the record of the parameters that are there. */
  @Test
  void aRecordOfOptionalParametersIsNotRequired() {
    Node.Mapping document =
        export(
            orders(
                """
                operations:
                  list:
                    route: GET /orders
                    reply: shop.ListOrders
                    inputs:
                      paging:
                        in: query
                        type: shop.Paging
                        style: form
                        members:
                          page: {in: query, type: int, required: false, defaults: ["1"]}
                    responses: {Ok: {status: 200}}
                """));
    assertThat(yaml(document, "paths", "/orders", "get", "parameters", "0"))
        .isEqualTo(
            """
            name: paging
            in: query
            style: form
            explode: true
            schema:
              type: object
              properties:
                page:
                  type: integer
                  format: int32
                  default: 1
            """);
  }

  @Test
  void theOrderOfContractsDoesNotMatter() {
    PublishedContract items =
        contract(
            "shop.Items",
            "operations: {list: {route: GET /items, reply: shop.ListItems, responses: {Ok: {status: 200}}}}\n");
    PublishedContract orders = orders(GET);
    assertThat(export(items, orders)).isEqualTo(export(orders, items));
    assertThat(yaml(export(items, orders))).isEqualTo(yaml(export(orders, items)));
  }

  @Test
  void operationsOfTwoInterfacesShareAPathWhoseVariablesAreCalledOtherwise() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(GET),
                contract(
                    "shop.Removals",
                    """
                    operations:
                      remove:
                        route: DELETE /orders/{order}
                        reply: shop.RemoveOrder
                        inputs:
                          order: {in: path, type: long}
                        responses:
                          NoContent: {status: 204}
                    """)),
            SETTINGS);
    assertThat(yaml(exported.document(), "paths", "/orders/{id}", "delete", "parameters", "0"))
        .startsWith("name: id\n");
    assertThat(exported.omissions())
        .extracting(Omission::toString)
        .containsExactly(
            "shop.Removals /operations/remove/inputs/order: the variable {order} is {id} in the"
                + " document, as in another operation with this path");
  }

  @Test
  void whatOpenApiCannotSayIsListed() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(
                    """
                    operations:
                      search:
                        route: QUERY /orders/{path+}
                        reply: shop.SearchOrders
                        inputs:
                          path: {in: path, type: java.util.List<java.lang.String>, rest: true}
                          accept: {in: header, key: Accept, type: java.lang.String}
                        responses:
                          NoContent: {status: 204}
                    """)),
            SETTINGS);
    assertThat(exported.omissions())
        .extracting(Omission::what)
        .containsExactly(
            "OpenAPI 3.1 has no place for the method QUERY; the operation stands under"
                + " x-additionalOperations",
            "OpenAPI ignores a parameter Accept, since the media types of the content say it",
            "OpenAPI cannot say that {path} takes several segments of the path; x-statute-rest"
                + " says it");
    assertThat(
            yaml(exported.document(), "paths", "/orders/{path}", "x-additionalOperations", "QUERY"))
        .contains("operationId: searchOrders")
        .contains("x-statute-rest: true");
  }

  @Test
  void anOperationThatOpenApiCannotTellFromAnotherIsListed() {
    ExportedDocument exported =
        OpenApiExport.of(
            List.of(
                orders(
                    """
                    operations:
                      files:
                        route: GET /files/{path+}
                        reply: shop.GetFiles
                        inputs: {path: {in: path, type: java.lang.String, rest: true}}
                        responses: {Ok: {status: 200}}
                      get:
                        route: GET /files/{id}
                        reply: shop.GetFile
                        inputs: {id: {in: path, type: long}}
                        responses: {Ok: {status: 200}}
                    """)),
            SETTINGS);
    assertThat(exported.omissions())
        .extracting(Omission::what)
        .contains(
            "the operation is left out: OpenAPI cannot tell /files/{id} from the path of"
                + " shop.Orders.files");
  }
}
