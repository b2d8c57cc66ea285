package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String OLD =
      """
      openapi: 3.1.0
      info: {title: Orders, version: '1'}
      paths:
        /orders/{id}:
          get:
            operationId: get
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
            responses:
              '200':
                description: the order
                content: {application/json: {schema: {type: object, properties: {total: {type: integer}}}}}
      """;

  @TempDir private Path folder;
  private String old = "";

  @BeforeEach
  void write() throws IOException {
    old = file("old.yaml", OLD);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aMovedOperationBreaksItsClients() throws IOException {
    String moved = file("new.yaml", OLD.replace("/orders/", "/order/"));
    Ran ran = Ran.of("diff", old, moved);
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out())
        .startsWith(
            moved + ":4:3: error: [changed-path] get moved from /orders/{id} to /order/{id}\n")
        .contains("308 Permanent Redirect; RFC 9110, 15.4.9", "Before: " + old + ":5:5.")
        .endsWith("1 change breaks somebody, 0 may, 0 notes\n");
  }

  @Test
  void equalDocumentsBreakNobody() {
    Ran ran = Ran.of("diff", old, old);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEqualTo("No change breaks anybody.\n");
  }

  @Test
  void anotherNameOfAnOperationBreaksNobodyWhoSendsMessages() throws IOException {
    String renamed = file("new.yaml", OLD.replace("operationId: get", "operationId: fetch"));
    assertThat(Ran.of("diff", old, renamed).exit()).isZero();
  }

  @Test
  void theListOfChangesIsMarkdown() throws IOException {
    String moved = file("new.yaml", OLD.replace("/orders/", "/order/"));
    assertThat(Ran.of("diff", "--format", "markdown", old, moved).out())
        .startsWith("# Changes from 1 to 1\n\n## Breaking\n")
        .contains("moved from /orders/{id} to /order/{id}");
  }

  @Test
  void toolsGetSarifAndJson() throws IOException {
    String moved = file("new.yaml", OLD.replace("/orders/", "/order/"));
    assertThat(Ran.of("diff", "--format", "sarif", old, moved).out())
        .contains("\"ruleId\": \"changed-path\"", "\"startLine\": 4");
    assertThat(Ran.of("diff", "--format", "json", old, moved).out())
        .contains("\"rule\": \"changed-path\"", "\"line\": 4", "\"impact\": \"- - E E\"");
  }

  @Test
  void whoPromisesNothingBreaksNothing() throws IOException {
    String moved = file("new.yaml", OLD.replace("/orders/", "/order/"));
    assertThat(Ran.of("diff", "--fail-on", "off", old, moved).exit()).isZero();
    assertThat(Ran.of("diff", "--promise", "callers", old, moved).exit()).isZero();
  }

  @Test
  void whatIsNoApiIsRefusedWithAReason() throws IOException {
    assertThat(Ran.of("diff", old, folder.resolve("none.yaml").toString()).exit())
        .isEqualTo(Exit.UNREADABLE.code());
    Ran jar = Ran.of("diff", old, file("broken.jar", "PK but no jar"));
    assertThat(jar.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(jar.err()).contains("broken.jar: not a jar, or a damaged one");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Ran.of("diff", old, empty.toString()).err())
        .contains("has neither contracts nor an OpenAPI document");
    assertThat(Ran.of("diff", old).err()).contains("Missing required parameter: 'NEW'");
  }

  @Test
  void aMisspeltPromiseIsAnsweredWithTheWordsThatThereAre() {
    Ran ran = Ran.of("diff", "--promise", "wier", old, old);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("CALLERS, IMPLEMENTERS, RUNNING, WIRE");
  }
}
