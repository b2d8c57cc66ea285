package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interface inherits from a class file, which does not have all that a source has. */
class ClassFileParentTest {

  private static final String ABOVE =
      """
      package acme;

      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.field.*;
      import dev.statute.http.*;
      import org.jspecify.annotations.Nullable;

      @Api("/things")
      public interface Things {
        @GET("/{id}")
        @Responds(status = OK, body = String.class, headers = ETAG)
        @Responds(status = NOT_MODIFIED)
        GetThing get(%s long %s, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

        @PUT("/{id}/parts")
        @Responds(status = NO_CONTENT)
        PutPart put(String part, @PathParam("id") long id, @QueryParam%s @Nullable String mode);

        @POST
        @Responds(status = NO_CONTENT)
        AddThing add(String thing);
      }
      """;

  private static final String NAMELESS = ABOVE.formatted("", "id", "");
  private static final String NAMED = ABOVE.formatted("@PathParam(\"id\")", "id", "(\"mode\")");

  private static final String BELOW =
      """
      package acme;

      import dev.statute.*;

      @Api(value = "/things", ②generate = ①{Output.ROUTES, Output.CLIENT})
      public interface More extends acme.Things {}
      """;

  @TempDir private Path folder;
  @TempDir private Path jars;
  private String expected;

  /** The same from sources, where all is known. */
  @BeforeEach
  void generateFromSources() {
    expected =
        routes(Compilation.of(TestCompiler.JAVAC).source("acme/Things.java", NAMELESS), "acme");
  }

  private static String routes(Compilation compilation, String packageName) {
    CompilationResult result =
        compilation
            .source(
                packageName + "/More.java", BELOW.replace("package acme", "package " + packageName))
            .compile();
    assertThat(result).succeeds();
    return result.generated().get(packageName + ".MoreRoutes");
  }

  private Compilation after(TestCompiler compiler, String above, String... options) {
    Compilation earlier = Compilation.of(compiler).source("acme/Things.java", above);
    for (String option : options) {
      earlier.option(option);
    }
    earlier.compile().writeClasses(folder);
    return Compilation.of(compiler).classPath(folder);
  }

  @Test
  void fromSourcesAllIsBound() {
    assertThat(expected)
        .contains("call.path(\"id\", ", "call.headerOrNull(", "call.queryOrNull(\"mode\"");
  }

  @CompileTest
  void namesThatTheClassFileLacksAreAskedFor(TestCompiler compiler) {
    assertThat(after(compiler, NAMELESS).source("acme/More.java", BELOW).compile())
        .hasErrors(
            error(
                    "acme/More.java",
                    '①',
                    """
                    [generated-output] the class file of Things lacks the names of the parameters of get and put
                        A path variable or a query parameter is bound to the parameter with its name, and compilers keep parameter names only with -parameters. There is no META-INF/statute/acme.Things.contract where its class file is.
                        Build Things anew, with its contract file in its jar; or compile it with -parameters; or name what each parameter is bound to there, such as @PathParam("id") in get.
                    """)
                .onEcj('②'));
  }

  @CompileTest
  void namesThatTheClassFileHasAreRead(TestCompiler compiler) {
    assertThat(routes(after(compiler, NAMELESS, "-parameters"), "acme")).isEqualTo(expected);
  }

  @CompileTest
  void namesInAnnotationsAreEnough(TestCompiler compiler) {
    assertThat(routes(after(compiler, NAMED), "acme")).isEqualTo(expected);
  }

  /** As compilers call parameters whose names they do not know. */
  @CompileTest
  void namesThatLookMadeUpAreRead(TestCompiler compiler) {
    String above =
        NAMELESS.replace("{id}\"", "{arg0}\"").replace("long id, @Header", "long arg0, @Header");

    assertThat(routes(after(compiler, above, "-parameters"), "acme"))
        .isEqualTo(expected.replace("{id}\"", "{arg0}\"").replaceFirst("\"id\"", "\"arg0\""));
  }

  @CompileTest
  void namesAndNullnessAreInTheContractFile(TestCompiler compiler) {
    compileAll(compiler, NAMELESS);

    assertThat(routes(Compilation.of(compiler).classPath(folder), "acme")).isEqualTo(expected);
  }

  @CompileTest
  void contractFileIsReadFromAJar(TestCompiler compiler) {
    compileAll(compiler, NAMELESS);

    assertThat(routes(Compilation.of(compiler).classPath(jar(folder, "things")), "acme"))
        .isEqualTo(expected);
  }

  /** ECJ lets no source see both a class path and a module that has the same packages. */
  @Test
  void contractFileIsReadFromAJarOnTheModulePath() {
    compileAll(TestCompiler.JAVAC, NAMELESS);

    assertThat(
            routes(
                    Compilation.of(TestCompiler.JAVAC)
                        .option("--module-path")
                        .option(jar(folder, "things").toString())
                        .option("--add-modules")
                        .option("things"),
                    "more")
                .replace("package more", "package acme")
                .replace("import acme.Things;\n", ""))
        .isEqualTo(expected);
  }

  private void compileAll(TestCompiler compiler, String above) {
    Compilation.of(compiler).source("acme/Things.java", above).compile().writeAll(folder);
  }

  private Path jar(Path folder, String name) {
    Path jar = jars.resolve(name + "-1.0.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  @CompileTest
  void interfaceWithoutRoutesNeedsNoNames(TestCompiler compiler) {
    assertThat(
            after(compiler, NAMELESS)
                .sources(
                    Map.of(
                        "more/More.java",
                        "package more;\n@dev.statute.Api(\"/things\")\n"
                            + "public interface More extends acme.Things {}\n"))
                .compile())
        .succeeds();
  }
}
