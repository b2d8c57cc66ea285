package dev.statute.openapi.convert.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Promise;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.convert.ConvertSettings;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {

  private static final Law LAW = new Laws().standard();
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  private static final String OLD =
      """
      openapi: 3.0.3
      info: {title: Orders, version: 1.0.0}
      paths:
        /orders/{id}:
          get:
            operationId: getOrder
            tags: [orders]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: expand, in: query, schema: {type: string, enum: [lines, all]}}
            responses:
              '200':
                description: The order.
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/Order'}
              '404': {description: None.}
          delete:
            operationId: deleteOrder
            tags: [orders]
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
            responses:
              '204': {description: Gone.}
      components:
        schemas:
          Order:
            type: object
            required: [id, article]
            properties:
              id: {type: string}
              article: {type: string}
      """;

  private static OpenApi read(String name, String document) {
    return ((OpenApiResult.Read) OpenApiReader.read(name, document)).api();
  }

  private static DocumentComparison compare(String before, String after) {
    return DocumentDiff.compare(
        DiffSide.of(read("old.yaml", before), LAW),
        DiffSide.of(read("new.yaml", after), LAW),
        LAW,
        Promise.STANDARD,
        NOW);
  }

  private static List<String> lines(DocumentComparison comparison) {
    return comparison.changes().stream().map(PlacedChange::toString).toList();
  }

  @Test
  void otherNamesOfOperationsTagsSchemasAndVariablesBreakNobody() {
    String renamed =
        OLD.replace("operationId: getOrder", "operationId: fetch")
            .replace("operationId: deleteOrder", "operationId: cancel")
            .replace("tags: [orders]", "tags: [shop]")
            .replace("/orders/{id}", "/orders/{order}")
            .replace("name: id,", "name: order,")
            .replace("schemas/Order'", "schemas/Purchase'")
            .replace("    Order:", "    Purchase:");
    assertThat(lines(compare(OLD, renamed))).isEmpty();
  }

  @Test
  void aRemovedOperationIsReportedWhereTheOldDocumentHasIt() {
    String without =
        OLD.substring(0, OLD.indexOf("    delete:")) + OLD.substring(OLD.indexOf("components:"));
    DocumentComparison comparison = compare(OLD, without);
    assertThat(lines(comparison))
        .singleElement()
        .asString()
        .startsWith("old.yaml:18:5: error: [removed-operation]");
    assertThat(comparison.isBreaking()).isTrue();
  }

  @Test
  void aRequiredParameterIsReportedWhereTheNewDocumentHasIt() {
    String demanding =
        OLD.replace(
            "        - {name: expand,",
            "        - {name: tenant, in: header, required: true, schema: {type: string}}\n"
                + "        - {name: expand,");
    assertThat(lines(compare(OLD, demanding)))
        .singleElement()
        .asString()
        .startsWith("new.yaml:10:11: error:")
        .contains("tenant");
  }

  @Test
  void aMemberThatResponsesNoLongerAlwaysHaveBreaksClients() {
    String optional = OLD.replace("required: [id, article]", "required: [id]");
    assertThat(lines(compare(OLD, optional)))
        .singleElement()
        .asString()
        .startsWith("new.yaml:32:9: error:")
        .contains("article");
  }

  @Test
  void anotherMediaTypeOfResponsesBreaksClients() {
    String xml = OLD.replace("application/json", "application/xml");
    assertThat(lines(compare(OLD, xml)))
        .singleElement()
        .asString()
        .contains("error: [removed-media-type]");
  }

  @Test
  void whatIsAddedIsInTheChangelogAndBreaksNobody() {
    String more =
        OLD.replace(
                "components:",
                "  /orders:\n    get:\n      summary: Lists orders.\n      responses: {'204': {description: No orders.}}\ncomponents:")
            .replace("version: 1.0.0", "version: 1.1.0");
    DocumentComparison comparison = compare(OLD, more);
    assertThat(lines(comparison)).isEmpty();
    assertThat(comparison.changelog())
        .isEqualTo(
            """
            # Changes from 1.0.0 to 1.1.0

            ## New

            - `GET /orders`: Added. Lists orders.
            """);
  }

  @Test
  void aDocumentIsComparedWithContracts() {
    List<dev.statute.contract.file.PublishedContract> contracts =
        DocumentContracts.of(read("old.yaml", OLD), LAW, ConvertSettings.of("com.example"))
            .contracts();
    String other = OLD.replace("/orders/{id}", "/purchases/{id}");
    DocumentComparison comparison =
        DocumentDiff.compare(
            DiffSide.of(contracts),
            DiffSide.of(read("new.yaml", other), LAW),
            LAW,
            Promise.STANDARD,
            NOW);
    assertThat(lines(comparison))
        .hasSize(2)
        .allMatch(line -> line.startsWith("new.yaml:4:3: error: [changed-path]"));
  }

  @Test
  void inANewMajorVersionChangesAreNotes() {
    String next =
        OLD.replace("version: 1.0.0", "version: 2.0.0")
            .replace("required: [id, article]", "required: [id]");
    DocumentComparison comparison = compare(OLD, next);
    assertThat(comparison.isBreaking()).isFalse();
    assertThat(comparison.changes()).hasSize(1);
  }
}
