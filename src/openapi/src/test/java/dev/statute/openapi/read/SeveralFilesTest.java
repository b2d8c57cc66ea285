package dev.statute.openapi.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.document.DocumentProblem;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralFilesTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("api"));
    write("../secret.yaml", "Secret: {type: string}");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.normalize().getParent());
    Files.writeString(file, text);
  }

  private List<String> problems(OpenApiResult result) {
    return result.problems().stream()
        .map(DocumentProblem::toString)
        .map(one -> one.replace(temp.toString().replace('\\', '/') + "/", ""))
        .toList();
  }

  private static String referring(String... references) {
    StringBuilder text = new StringBuilder("openapi: 3.1.0\npaths: {}\ncomponents:\n  schemas:\n");
    for (int i = 0; i < references.length; i++) {
      text.append("    S" + i + ": {$ref: '" + references[i] + "'}\n");
    }
    return text.toString();
  }

  @Test
  void followsReferencesIntoFoldersAndBack() throws IOException {
    write(
        "openapi.yaml",
        """
        openapi: 3.0.0
        paths:
          /a b: {$ref: 'paths/a%20b.yaml'}
        components:
          schemas:
            Top: {type: string}
        """);
    write(
        "paths/a b.yaml",
        """
        get:
          parameters: [{$ref: ../common/all.json#/parameters/limit}]
          responses:
            '200': {$ref: '../common/all.json#/responses/a~1b~0%7Bc%7D'}
        """);
    write(
        "common/all.json",
        """
        {"parameters": {"limit": {"name": "limit", "in": "query",
                                  "schema": {"$ref": "../openapi.yaml#/components/schemas/Top"}}},
         "responses": {"a/b~{c}": {"description": "Right"}}}
        """);
    OpenApiResult result = OpenApiReader.read(folder.resolve("openapi.yaml"));
    assertThat(result.problems()).isEmpty();
    OpenApi api = ((OpenApiResult.Read) result).api();
    DocumentResponse response = api.operations().get(0).responses().get(0);
    assertThat(response.description()).isEqualTo("Right");
    assertThat(response.place().file()).endsWith("api/paths/a b.yaml");
    DocumentParameter limit = api.operations().get(0).parameters().get(0);
    assertThat(limit.node().place().file()).endsWith("api/common/all.json");
    Referenced top =
        api.references().target((Node.Mapping) limit.schema().orElseThrow().node()).orElseThrow();
    assertThat(top.name()).isEqualTo("Top");
    assertThat(top.file()).isEqualTo(api.file());
    assertThat(((OpenApiResult.Read) result).sources()).hasSize(3);
  }

  @Test
  void followsReferencesThatStandForAllPathsOrSchemas() throws IOException {
    write(
        "openapi.yaml",
        """
        swagger: '2.0'
        info: {$ref: info.yaml}
        paths: {$ref: paths/index.yaml}
        definitions: {$ref: definitions.yaml}
        """);
    write("info.yaml", "title: Many\n");
    write("definitions.yaml", "A: {$ref: paths/a.yaml#/definitions/A}\nB: {$ref: '#/C'}\n");
    write("paths/index.yaml", "/a: {$ref: a.yaml}\n");
    write(
        "paths/a.yaml",
        "get: {responses: {200: {description: OK}}}\ndefinitions: {A: {type: string}}\n");
    OpenApiResult result = OpenApiReader.read(folder.resolve("openapi.yaml"));
    assertThat(problems(result))
        .containsExactly("api/definitions.yaml:2:11: '#/C' leads nowhere: there is no 'C'.");
    OpenApi api = ((OpenApiResult.Read) result).api();
    assertThat(api.title()).isEqualTo("Many");
    assertThat(api.operations()).hasSize(1);
    assertThat(api.schemas()).containsOnlyKeys("A", "B");
  }

  @Test
  void refusesFilesOutsideOfTheFolder() throws IOException {
    write(
        "openapi.yaml",
        referring(
            "../secret.yaml#/Secret",
            "%2e%2e/secret.yaml",
            "/etc/passwd",
            "file:///etc/passwd",
            "C:\\a.yaml",
            "https://example.com/a.yaml#/A",
            "//example.com/a.yaml",
            "missing.yaml",
            ".",
            "link.yaml#/Secret"));
    Files.createSymbolicLink(folder.resolve("link.yaml"), temp.resolve("secret.yaml"));
    assertThat(problems(OpenApiReader.read(folder.resolve("openapi.yaml"))))
        .extracting(one -> one.replaceFirst("^api/openapi.yaml:[0-9]+:[0-9]+: ", ""))
        .containsExactly(
            "'../secret.yaml' is outside of the root folder, and is not read. Name a folder that"
                + " holds all files as the root.",
            "'../secret.yaml' is outside of the root folder, and is not read. Name a folder that"
                + " holds all files as the root.",
            "'/etc/passwd' is not a relative path. Only files in the folder of the document are"
                + " read.",
            "'file:///etc/passwd' is not a relative path. Only files in the folder of the document"
                + " are read.",
            "'C:\\a.yaml' is not a relative path. Only files in the folder of the document are"
                + " read.",
            "https://example.com/a.yaml is not fetched. Download it into the folder of the"
                + " document, and refer to the copy by its relative path.",
            "//example.com/a.yaml is not fetched. Download it into the folder of the document, and"
                + " refer to the copy by its relative path.",
            "There is no file 'missing.yaml' here.",
            "There is no file '.' here.",
            "'link.yaml' is outside of the root folder, and is not read. Name a folder that"
                + " holds all files as the root.");
    assertThat(OpenApiReader.read(folder.resolve("openapi.yaml"), temp).problems()).hasSize(7);
  }

  @Test
  void boundsTheNumberOfFilesAndTheirBytes() throws IOException {
    write("openapi.yaml", referring("a.yaml", "b.yaml", "c.yaml"));
    for (String name : List.of("a", "b", "c")) {
      write(name + ".yaml", "type: string");
    }
    Path document = folder.resolve("openapi.yaml");
    assertThat(
            problems(
                OpenApiReader.read(
                    document,
                    document.toString(),
                    folder,
                    new DocumentBounds(1_000, 1_000, 10, 3))))
        .containsExactly(
            "api/openapi.yaml:7:16: The document has more than 3 files; this one is not read.");
    int size = (int) Files.size(document);
    assertThat(
            problems(
                OpenApiReader.read(
                    document,
                    document.toString(),
                    folder,
                    new DocumentBounds(size + 15, 1_000, 10, 9))))
        .contains("api/b.yaml is larger than the 3 bytes that may be read.");
  }

  @Test
  void boundsTheValuesOfAllFiles() throws IOException {
    write("openapi.yaml", referring("a.yaml", "b.yaml"));
    write("a.yaml", "enum: [a, b, c, d, e, f, g, h, i, j, k, l]");
    write("b.yaml", "enum: [a, b, c, d, e, f, g, h, i, j, k, l]");
    Path document = folder.resolve("openapi.yaml");
    DocumentBounds bounds = new DocumentBounds(1_000, 40, 10, 9);
    assertThat(problems(OpenApiReader.read(document, "api.yaml", folder, bounds)))
        .singleElement()
        .asString()
        .startsWith("b.yaml:1:")
        .contains("values that may be read");
  }

  @Test
  void callsFilesAsTheyAreNamed() throws IOException {
    write("openapi.yaml", referring("parts/a.yaml#/A"));
    write("parts/a.yaml", "A: {$ref: '#/B'}\n");
    OpenApiResult result =
        OpenApiReader.read(folder.resolve("openapi.yaml"), "src/main/openapi/api.yaml", folder);
    assertThat(((OpenApiResult.Read) result).api().file()).isEqualTo("src/main/openapi/api.yaml");
    assertThat(problems(result))
        .containsExactly(
            "src/main/openapi/parts/a.yaml:1:11: '#/B' leads nowhere: there is no 'B'.");
  }

  @Test
  void saysWhyTheFirstFileCannotBeRead() throws IOException {
    assertThat(problems(OpenApiReader.read(folder.resolve("none.yaml"))))
        .containsExactly("api/none.yaml cannot be read: there is no such file.");
    assertThat(problems(OpenApiReader.read(folder)))
        .containsExactly("api cannot be read: it is a folder.");
  }

  @Test
  void readsOnWhereAnotherFileIsBroken() throws IOException {
    write("openapi.yaml", referring("broken.yaml", "empty.yaml", "text.yaml", "self.yaml#/a"));
    write("broken.yaml", "a: [");
    write("empty.yaml", "");
    write("text.yaml", "only text");
    write("self.yaml", "a: {$ref: '#/b'}\nb: {$ref: self.yaml#/a}\n");
    OpenApiResult result = OpenApiReader.read(folder.resolve("openapi.yaml"));
    assertThat(result).isInstanceOf(OpenApiResult.Read.class);
    assertThat(problems(result)).anyMatch(one -> one.startsWith("api/broken.yaml:1:5: Not YAML:"));
    assertThat(problems(result)).contains("api/empty.yaml:1:1: The file is empty.");
    assertThat(problems(result)).anyMatch(one -> one.contains("leads back to itself"));
  }

  @Test
  void findsAnchorsAndIdentifiers() throws IOException {
    write(
        "openapi.yaml",
        """
        openapi: 3.1.0
        components:
          schemas:
            A: {$ref: '#here'}
            B: {$anchor: here, type: string}
            C: {$ref: 'https://example.com/c'}
            D: {$id: 'https://example.com/c', type: number}
            E: {$ref: '#gone'}
        """);
    OpenApiResult result = OpenApiReader.read(folder.resolve("openapi.yaml"));
    assertThat(problems(result))
        .singleElement()
        .asString()
        .contains(":8:15: '#gone' leads nowhere: no $anchor has this name.");
    OpenApi api = ((OpenApiResult.Read) result).api();
    assertThat(
            api.references()
                .target((Node.Mapping) api.schemas().get("C").node())
                .orElseThrow()
                .name())
        .isEqualTo("D");
  }
}
