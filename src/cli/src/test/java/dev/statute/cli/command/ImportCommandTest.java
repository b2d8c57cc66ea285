package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir private Path folder;
  private String document = "";
  private String sources = "";

  @BeforeEach
  void write() throws IOException {
    sources = folder.resolve("java").toString();
    document =
        Files.writeString(
                folder.resolve("api.yaml"),
                """
                openapi: 3.1.0
                info: {title: Shop, version: '1'}
                paths:
                  /orders/{id}:
                    get:
                      tags: [Orders]
                      operationId: getOrder
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer, format: int64}}
                      responses:
                        '200':
                          description: the order
                          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
                components:
                  schemas:
                    Order:
                      type: object
                      required: [total]
                      properties: {total: {type: integer, format: int32}}
                """)
            .toString();
  }

  private Ran run(String... more) {
    String[] all = new String[more.length + 6];
    String[] first = {"import", "--package", "com.acme", "-o", sources, document};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Ran.of(all);
  }

  @Test
  void aDocumentBecomesInterfacesAndRecords() throws IOException {
    Ran ran = run();
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains(" written to " + sources + "\n", "1 operation in 1 interface");
    assertThat(Files.readString(folder.resolve("java/com/acme/Orders.java")))
        .contains("@GET(\"/{id}\")", "public interface Orders");
    assertThat(Files.readString(folder.resolve("java/com/acme/Order.java")))
        .contains("record Order(int total)");
  }

  @Test
  void editedFilesAreNotOverwrittenUnlessThatIsAskedFor() throws IOException {
    run();
    Path edited = folder.resolve("java/com/acme/Order.java");
    Files.writeString(edited, "// mine\n");
    Ran refused = run();
    assertThat(refused.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(refused.err()).contains(edited.toString(), "To overwrite them, write --force.");
    assertThat(edited).hasContent("// mine\n");
    assertThat(run("--force").exit()).isZero();
    assertThat(Files.readString(edited)).contains("record Order");
  }

  @Test
  void aDryRunListsTheFilesAndWritesNone() {
    Ran ran = run("--dry-run");
    assertThat(ran.out()).contains("com/acme/Orders.java\n");
    assertThat(folder.resolve("java")).doesNotExist();
  }

  @Test
  void whatIsGeneratedCanBeSaid() throws IOException {
    assertThat(run("--generate", "routes,client").exit()).isZero();
    assertThat(Files.readString(folder.resolve("java/com/acme/Orders.java")))
        .contains("generate = {CLIENT, ROUTES}");
    assertThat(run("--generate", "server").err())
        .contains("'SERVER' cannot be generated; write routes, client");
  }

  @Test
  void whatIsNoPackageIsRefused() {
    Ran ran = Ran.of("import", "--package", "com.acme.class", document);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).startsWith("statute: 'com.acme.class' is not the name of a Java package");
    assertThat(Ran.of("import", document).err())
        .contains("Missing required option: '--package=NAME'");
  }

  @Test
  void aMissingDocumentIsNamed() {
    Ran ran = Ran.of("import", "--package", "a", "nothing.yaml");
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("nothing.yaml");
  }
}
