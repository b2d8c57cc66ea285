package dev.statute.vocabulary;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.nio.file.Path;
import org.intellij.lang.annotations.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors are told what the texts of annotations are, and compilers need nothing for it. */
class EditorMarksTest {

  private static final String API =
      """
      package acme;

      import dev.statute.*;
      import dev.statute.http.*;

      @Api("/things")
      public interface Things {
        @GET("/{id}")
        @Responds(status = Status.OK, body = String.class, mediaTypes = {"text/plain", "text/html"})
        Get get(long id, @FieldParam("X-Unit") String unit);

        @POST
        @Responds(status = Status.NO_CONTENT, fields = @Field("X-Help"))
        Post post(@Body(mediaTypes = "text/plain") String text);
      }
      """;

  @TempDir static Path module;

  @BeforeAll
  static void compileAsAModule() {
    CompilationResult result = Library.contractModule().compile();
    assertThat(result).succeeds();
    result.writeClasses(module);
  }

  @ParameterizedTest
  @CsvSource({
    "Api, PathText, http-url-reference",
    "http.GET, PathText, http-url-reference",
    "http.QUERY, PathText, http-url-reference",
    "Field, FieldNameText, http-header-reference",
    "FieldParam, FieldNameText, http-header-reference",
    "Body, MediaTypeText, mime-type-reference",
    "http.Responds, MediaTypeText, mime-type-reference"
  })
  void classFilesSayWhatATextIs(String annotation, String mark, String language) {
    for (TestCompiler compiler : TestCompiler.values()) {
      assertThat(classFile(compiler, annotation)).contains("Ldev/statute/editor/" + mark + ";");
      assertThat(classFile(compiler, "editor." + mark))
          .contains("Lorg/intellij/lang/annotations/Language;", language);
    }
  }

  private static String classFile(TestCompiler compiler, String name) {
    return new String(Library.result(compiler).classes().get("dev.statute." + name), ISO_8859_1);
  }

  @CompileTest
  void nobodyNeedsWhatMarksAreAnnotatedWithOnTheClassPath(TestCompiler compiler) {
    Compilation user = Compilation.of(compiler).source("acme/Things.java", API).strict();

    assertThat(user.classPath()).doesNotContain(Library.location(Language.class));
    assertThat(user.compile()).succeeds();
  }

  @Test
  void nobodyNeedsWhatMarksAreAnnotatedWithOnTheModulePath() {
    assertThat(inAModule(TestCompiler.JAVAC, API).compile()).succeeds();
  }

  /** As a file manager is handed to it, ECJ finds no generated types of a named module. */
  @CompileTest
  void nobodyNeedsWhatMarksAreAnnotatedWithWhereNoProcessorRuns(TestCompiler compiler) {
    String api = API.replace("Get get(", "void get(").replace("Post post(", "void post(");

    assertThat(inAModule(compiler, api).processors().compile()).succeeds();
  }

  private static Compilation inAModule(TestCompiler compiler, String api) {
    return Compilation.of(compiler)
        .modulePath(module, Library.jspecify())
        .source("acme/Things.java", api)
        .source(
            "module-info.java",
            """
            module acme {
              requires transitive dev.statute.annotations;

              exports acme;
            }
            """)
        .strict();
  }

  /** Their modules do not see the marks. */
  @CompileTest
  void vocabulariesOfCompaniesHaveNone(TestCompiler compiler) {
    String law =
        """
        extends: standard
        methods:
          PURGE:
            safe: false
            idempotent: true
            summary: Drops what caches hold of the target resource.
        statuses:
          430:
            name: GatewayThrottled
            phrase: Gateway Throttled
            summary: The gateway lets no more requests of the client through for a while.
        """;

    assertThat(Vocabularies.result(compiler, law).generated().values())
        .isNotEmpty()
        .noneMatch(text -> text.contains("dev.statute.editor"));
  }
}
