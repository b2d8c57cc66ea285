package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;

/** Where the file of a vocabulary can be. */
class LookupTest {

  private static final String LAW = "extends: standard\n";
  private static final String OTHER = "extends: nothing\n";

  @TempDir private Path folder;

  /** Generates only: what is generated compiles in other tests. */
  private static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler)
        .option("-proc:only")
        .source(Vocabularies.PACKAGE_INFO, Vocabularies.packageInfo(Vocabularies.FILE));
  }

  private static void assertIsFound(Compilation compilation) {
    CompilationResult result = compilation.compile();
    assertThat(result).succeeds();
    assertThat(result.generated()).containsKey(Vocabularies.PACKAGE + ".Law");
  }

  private Path put(String path, String law) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, law).getParent();
  }

  @CompileTest
  void onTheClassPath(TestCompiler compiler) throws IOException {
    assertIsFound(compilation(compiler).classPath(put("a/acme-http.yaml", LAW)));
  }

  @CompileTest
  void inThePackageOnTheClassPath(TestCompiler compiler) throws IOException {
    put("a/com/acme/http/acme-http.yaml", LAW);

    assertIsFound(compilation(compiler).classPath(folder.resolve("a")));
  }

  @CompileTest
  void onTheSourcePath(TestCompiler compiler) throws IOException {
    Path sources = put("a/acme-http.yaml", LAW);

    assertIsFound(compilation(compiler).option("-sourcepath").option(sources.toString()));
  }

  @CompileTest
  void inAFolderOfTheOptionBeforeAllElse(TestCompiler compiler) throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path good = put("good/acme-http.yaml", LAW);
    Path bad = put("bad/acme-http.yaml", OTHER);

    assertIsFound(
        compilation(compiler)
            .option("-Astatute.law.path=" + empty + File.pathSeparator + good)
            .classPath(bad));
  }

  @CompileTest
  void notOutsideOfTheFolderThatIsNamed(TestCompiler compiler) throws IOException {
    Path secret = put("secret/law.yaml", LAW);
    Path named = Files.createDirectories(folder.resolve("named"));
    Files.createSymbolicLink(named.resolve("acme-http.yaml"), secret.resolve("law.yaml"));

    CompilationResult result =
        compilation(compiler).option("-Astatute.law.path=" + named).compile();

    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).contains("cannot be found"));
  }

  @CompileTest
  void withoutAnythingElseWhereTheOptionIsWrong(TestCompiler compiler) {
    CompilationResult result =
        compilation(compiler).option("-Astatute.law.path=nowhere\u202e").compile();

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.text())
                    .contains("-Astatute.law.path=nowhere\\u202e, SOURCE_PATH"));
  }

  @CompileTest
  void amongTheClasses(TestCompiler compiler) throws IOException {
    put("classes/acme-http.yaml", LAW);

    assertThat(compileOnDisk(compiler)).isEmpty();
  }

  @CompileTest
  void besideTheSourceOnJavac(TestCompiler compiler) throws IOException {
    put("sources/com/acme/http/acme-http.yaml", LAW);

    // ECJ does not tell where sources are, unless they are on the source path.
    assertThat(compileOnDisk(compiler)).hasSize(compiler == TestCompiler.JAVAC ? 0 : 1);
  }

  @CompileTest
  void whereTheSourcesBeginOnJavac(TestCompiler compiler) throws IOException {
    put("sources/acme-http.yaml", LAW);

    assertThat(compileOnDisk(compiler)).hasSize(compiler == TestCompiler.JAVAC ? 0 : 1);
  }

  /** Compiles real files into a real folder, and returns the errors. */
  private List<String> compileOnDisk(TestCompiler compiler) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/com/acme/http"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path source =
        Files.writeString(
            sources.resolve("package-info.java"),
            Vocabularies.packageInfo(Vocabularies.FILE).replace("①", ""));
    JavaCompiler tool =
        compiler == TestCompiler.JAVAC
            ? ToolProvider.getSystemJavaCompiler()
            : new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = tool.getStandardFileManager(diagnostics, null, UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, Library.classPath(compiler));
      JavaCompiler.CompilationTask task =
          tool.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              List.of("--release", "17", "-proc:only"),
              null,
              manager.getJavaFileObjectsFromPaths(List.of(source)));
      task.setProcessors(List.of(new StatuteProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }
}
