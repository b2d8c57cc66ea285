package dev.statute.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.importer.source.JavaSource;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImporterTest {

  private static final ImportSettings SETTINGS =
      ImportSettings.of("com.example.api").withOutputs(List.of("ROUTES", "CLIENT"));

  @TempDir Path folder;

  static Imported imported(String document) {
    OpenApiResult result = OpenApiReader.read(Path.of("src/test/resources/documents", document));
    assertThat(result).isInstanceOf(OpenApiResult.Read.class);
    return new Importer().run(((OpenApiResult.Read) result).api(), SETTINGS);
  }

  private static String source(Imported imported, String name) {
    return imported.files().stream()
        .filter(file -> file.path().equals("com/example/api/" + name))
        .map(JavaSource::text)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no "
                        + name
                        + " among "
                        + imported.files().stream().map(JavaSource::path).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "JAVAC, library.yaml",
    "ECJ, library.yaml",
    "JAVAC, hostile.yaml",
    "ECJ, hostile.yaml",
    "JAVAC, names.yaml",
    "ECJ, names.yaml",
    "JAVAC, statuses.yaml"
  })
  void anImportedDocumentCompilesWithoutAWarning(JavaCompilation.Tool tool, String document) {
    Imported imported = imported(document);
    JavaCompilation compiled = JavaCompilation.of(tool, imported.files(), folder);
    assertThat(compiled.problems()).isEmpty();
    assertThat(compiled.contracts()).hasSize(imported.contracts().size());
  }

  @Test
  void whatADocumentBreaksIsLiftedAtTheOperation() {
    String books = source(imported("library.yaml"), "Books.java");
    assertThat(books)
        .contains(
            "  @Deviates(rule = \"method-status\", reason = \"as published\")\n  AddBook addBook(");
    assertThat(books.split("@Deviates\\(rule = \"method-status\"", -1)).hasSize(2);
  }

  @Test
  void anInterfaceReadsAsIfSomebodyHadWrittenIt() {
    String books = source(imported("library.yaml"), "Books.java");
    assertThat(books)
        .contains(
            """
              @GET("/{book-id}")
              @Responds(status = OK, body = Book.class, headers = ETAG)
              @Responds(status = NOT_MODIFIED)
              @Responds(status = NOT_FOUND)
              GetBook getBook(
                  @PathParam("book-id") long bookId,
                  @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition ifNoneMatch);
            """);
  }

  @Test
  void theSummarySaysWhatWasDoneAndWhatIsMissing() {
    String summary = imported("library.yaml").summary().text();
    assertThat(summary)
        .contains("8 operations in ")
        .contains("method-status: 1")
        .contains("application/xml: 1");
  }

  @Test
  void whatGeneratedCodeCannotServeIsLeftOutAndListed() {
    Imported imported = imported("statuses.yaml");
    assertThat(imported.summary().leftOut())
        .containsExactly(
            "POST /odd: 101 Switching Protocols, which generated routes and clients cannot do",
            "GET /socket: 101 Switching Protocols, which generated routes and clients cannot do");
  }

  @Test
  void filesThatSomebodyEditedAreNotOverwritten() throws IOException {
    Imported imported = imported("library.yaml");
    SourceFolder sources = new SourceFolder(folder);
    assertThat(sources.changed(imported.files())).isEmpty();
    assertThat(sources.write(imported.files())).hasSameSizeAs(imported.files());
    assertThat(sources.write(imported.files())).isEmpty();
    Path edited = folder.resolve("com/example/api/Book.java");
    Files.writeString(edited, "// edited");
    assertThat(sources.changed(imported.files())).containsExactly(edited);
  }

  @Test
  void aDocumentIsImportedTheSameWayEachTime() {
    assertThat(imported("library.yaml").files()).isEqualTo(imported("library.yaml").files());
  }
}
