package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Places that compilers find hard to point at. */
class PlacesTest {

  @TempDir private Path sources;

  @CompileTest
  void findingLetsCompilersReadNoOtherSourceOfThePackage(TestCompiler compiler) throws IOException {
    Path folder = Files.createDirectories(sources.resolve("acme"));
    Files.writeString(folder.resolve("Torn.java"), "package acme; class Torn { int x = ; }");
    String api =
        """
        @Api("/things")
        public interface Things {
          @GET
          @Responds(status = OK, body = Order.class)
          @Responds(status = NOT_FOUND)
          Get get();
        }
        """;
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Things.java", Things.inPackage("acme", api))
            .option("-sourcepath")
            .option(sources.toString())
            .compile();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).startsWith("[missing-body-should] "));
  }

  @CompileTest
  void emptyArrayBesideItKeepsNoMessageBack(TestCompiler compiler) {
    String operation =
        """
        @POST
        @Responds(status = CREATED, headers = {})
        @Responds(status = EARLY_HINTS)
        Place place();
        """;
    assertThat(ours(Things.api(compiler, operation)))
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("[interim-status] "));
  }

  @CompileTest
  void sameWordsAboutOneAnnotationComeOnce(TestCompiler compiler) {
    String operation =
        """
        @GET
        @Responds(status = OK, body = Order.class, headers = {ETAG, ETAG, ETAG})
        Get get();
        """;
    assertThat(ours(Things.api(compiler, operation)))
        .singleElement()
        .satisfies(text -> assertThat(text).startsWith("[duplicate-field] "));
  }

  @CompileTest
  void whatStandsAroundTwoInterfacesMayBeMeantForOne(TestCompiler compiler) {
    assertThat(ours(around(compiler, "@SuppressWarnings(\"statute:missing-body-should\")")))
        .isEmpty();
  }

  @CompileTest
  void whatStandsAroundTwoInterfacesIsReportedOnce(TestCompiler compiler) {
    String deviations =
        """
        @Deviates(rule = "missing-body-should", reason = "one of them breaks it")
        @Deviates(rule = "nonsense", reason = "there is no such rule")
        """;
    assertThat(ours(around(compiler, deviations)))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("no rule 'nonsense'"));
  }

  @CompileTest
  void interfaceWithoutANameIsLeftToTheCompiler(TestCompiler compiler) {
    Compilation compilation =
        Things.compilation(compiler)
            .source(
                "acme/Things.java",
                Things.inPackage(
                    "acme",
                    "@Api interface { @GET @Responds(status = OK, body = Order.class) Get get(); }"));
    assertThat(ours(withoutStop(compilation, compiler))).isEmpty();
  }

  @CompileTest
  void methodWithoutANameIsLeftToTheCompiler(TestCompiler compiler) {
    Compilation compilation = Things.api(compiler, "int ();\n");
    assertThat(ours(withoutStop(compilation, compiler))).isEmpty();
  }

  /** Has javac go on after errors, as tools do that build on it. */
  private static Compilation withoutStop(Compilation compilation, TestCompiler compiler) {
    return compiler == TestCompiler.JAVAC
        ? compilation.option("-XDshould-stop.ifError=FLOW")
        : compilation;
  }

  private static List<String> ours(Compilation compilation) {
    return compilation.compile().problems().stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .toList();
  }

  private static Compilation around(TestCompiler compiler, String annotations) {
    return Things.compilation(compiler)
        .source(
            "acme/Outer.java",
            """
            package acme;

            import static dev.statute.http.Status.*;
            import dev.statute.*;
            import dev.statute.http.*;

            %s
            class Outer {
              @Api
              interface Cats {
                @GET @Responds(status = OK, body = Order.class) GetCat get();
              }
              @Api
              interface Dogs {
                @GET
                @Responds(status = OK, body = Order.class)
                @Responds(status = NOT_FOUND)
                GetDog get();
              }
            }
            """
                .formatted(annotations));
  }
}
