package dev.statute.openapi.export.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.Documents;
import dev.statute.openapi.print.DocumentPrinter;
import org.junit.jupiter.api.Test;

/** The examples of OpenAPI Overlay 1.0.0, 4.4.3, and what can be wrong with overlays. */
class OverlayTest {

  private static final String HEAD =
      """
      overlay: 1.0.0
      info:
        title: An overlay
        version: 1.0.0
      """;

  private static OverlayResult apply(String document, String actions) {
    Node.Mapping before = Documents.read("api.yaml", document);
    return Overlay.apply(before, Documents.read("overlay.yaml", HEAD + actions));
  }

  private static String yaml(String document, String actions) {
    OverlayResult result = apply(document, actions);
    assertThat(result.problems()).isEmpty();
    return DocumentPrinter.yaml(result.document());
  }

  private static String problem(String document, String actions) {
    OverlayResult result = apply(document, actions);
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0).toString();
  }

  /** 4.4.3.1, Structured Overlays Example. */
  @Test
  void anUpdateOfTheRootIsMerged() {
    assertThat(
            yaml(
                """
                info: {title: Old, version: '1'}
                paths:
                  /: {get: {summary: Root}}
                  /pets: {get: {}}
                """,
                """
                actions:
                  - target: "$"
                    update:
                      info:
                        x-overlay-applied: structured-overlay
                      paths:
                        /:
                          summary: The root resource
                          get:
                            summary: Retrieve the root resource
                            x-rate-limit: 100
                        /pets:
                          get:
                            summary: Retrieve a list of pets
                """))
        .isEqualTo(
            """
            info:
              title: Old
              version: '1'
              x-overlay-applied: structured-overlay
            paths:
              /:
                get:
                  summary: Retrieve the root resource
                  x-rate-limit: 100
                summary: The root resource
              /pets:
                get:
                  summary: Retrieve a list of pets
            """);
  }

  /** 4.4.3.2, Targeted Overlays. */
  @Test
  void anUpdateOfOneOperation() {
    assertThat(
            yaml(
                "paths: {'/foo': {get: {description: old}}}\n",
                """
                actions:
                  - target: $.paths['/foo'].get
                    update:
                      description: This is the new description
                  - target: $.paths['/foo'].get.description
                    remove: true
                  - target: $.paths['/foo'].get
                    update: {summary: new}
                """))
        .isEqualTo("paths:\n  /foo:\n    get:\n      summary: new\n");
  }

  /** 4.4.3.3, Wildcard Overlays Example. */
  @Test
  void anUpdateOfManyParameters() {
    assertThat(
            yaml(
                """
                paths:
                  /a: {get: {parameters: [{name: filter, in: query}, {name: other, in: query}]}}
                  /b: {get: {parameters: [{name: filter, in: header}]}}
                """,
                """
                actions:
                  - target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
                    update:
                      schema:
                        $ref: '#/components/schemas/filterSchema'
                """))
        .isEqualTo(
            """
            paths:
              /a:
                get:
                  parameters:
                    - name: filter
                      in: query
                      schema:
                        $ref: '#/components/schemas/filterSchema'
                    - name: other
                      in: query
              /b:
                get:
                  parameters:
                    - name: filter
                      in: header
            """);
  }

  /** 4.4.3.4, Array Modification Examples. */
  @Test
  void anUpdateOfAnArrayIsAppendedAndElementsAreRemoved() {
    assertThat(
            yaml(
                "paths: {/foo: {get: {parameters: [{name: dummy}, {name: a}, {name: dummy}]}}}\n",
                """
                actions:
                  - target: $.paths['/foo'].get.parameters
                    update:
                      name: newParam
                      in: query
                  - target: $.paths['/foo'].get.parameters[?@.name == 'dummy']
                    remove: true
                """))
        .isEqualTo(
            """
            paths:
              /foo:
                get:
                  parameters:
                    - name: a
                    - name: newParam
                      in: query
            """);
  }

  /** 4.4.3.5, Traits Example. */
  @Test
  void traitsAreAddedToOperationsThatNameThem() {
    assertThat(
            yaml(
                "paths: {/items: {get: {x-oai-traits: [paged], responses: {}}}}\n",
                """
                actions:
                  - target: $.paths[?@.get['x-oai-traits'][?@ == 'paged']].get
                    update:
                      parameters:
                        - name: top
                          in: query
                """))
        .contains("parameters:\n        - name: top\n");
  }

  @Test
  void arraysWithinAnUpdateAreConcatenated() {
    assertThat(
            yaml(
                "tags: [{name: a}]\ninfo: {title: A}\n",
                "actions: [{target: $, update: {tags: [{name: b}]}}]\n"))
        .isEqualTo("tags:\n  - name: a\n  - name: b\ninfo:\n  title: A\n");
  }

  @Test
  void removalCountsMoreThanAnUpdate() {
    assertThat(
            yaml("a: {b: 1}\nc: 2\n", "actions: [{target: $.a, update: {d: 3}, remove: true}]\n"))
        .isEqualTo("c: 2\n");
  }

  @Test
  void aTargetThatMatchesNothingIsAWarning() {
    OverlayResult result = apply("a: 1\n", "actions: [{target: $.b, remove: true}]\n");
    assertThat(result.isApplied()).isTrue();
    assertThat(result.problems().get(0))
        .hasToString("overlay.yaml:5:20: the target $.b matches nothing");
  }

  @Test
  void aMistakeIsReportedAtItsPlaceAndChangesNothing() {
    assertThat(problem("a: 1\n", "actions: [{target: a.b, remove: true}]\n"))
        .isEqualTo("overlay.yaml:5:20: character 1 of the query: “$” is expected (RFC 9535)");
    assertThat(problem("a: 1\n", "actions: [{target: $.a, update: {b: 1}}]\n"))
        .startsWith("overlay.yaml:5:20: the target $.a selects a text, number or boolean");
    assertThat(problem("a: {b: 1}\n", "actions: [{target: $.a, update: text}]\n"))
        .isEqualTo("overlay.yaml:5:33: the update of an object has to be an object");
    assertThat(problem("a: 1\n", "actions: [{target: $, remove: true}]\n"))
        .isEqualTo("overlay.yaml:5:20: the whole document cannot be removed");
    assertThat(problem("a: 1\n", "actions: [{update: {a: 2}}]\n"))
        .isEqualTo("overlay.yaml:5:11: an action has a target, such as “target: $.info”");
    assertThat(problem("a: 1\n", "actions: []\n"))
        .isEqualTo("overlay.yaml:5:10: an overlay has at least one action");
    assertThat(problem("a: 1\n", "actions: [{target: $, updates: {}, remove: false}]\n"))
        .isEqualTo("overlay.yaml:5:11: an action has an update, or remove: true");
    assertThat(apply("a: 1\n", "actions: [{target: $, remove: true}]\n").document())
        .isEqualTo(Documents.read("api.yaml", "a: 1\n"));
  }

  @Test
  void aDocumentThatIsNoOverlayIsRefused() {
    OverlayResult result =
        Overlay.apply(Node.Mapping.EMPTY, Documents.read("a.yaml", "openapi: 3.1.0\n"));
    assertThat(result.problems().get(0).toString()).startsWith("a.yaml:1:1: this is no overlay");
    assertThat(result.isApplied()).isFalse();
  }
}
