package dev.statute.baseline;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.io.TempDir;

/** What is read of releases, and what is said where they cannot be read. */
class BaselineTest {

  private static final String HEAD =
      """
      package acme;

      import static dev.statute.http.Status.*;
      import dev.statute.*;
      import dev.statute.field.*;
      import dev.statute.http.*;

      """;

  private static final String RELEASED =
      HEAD
          + """
          @Api("/orders")
          public interface Orders {
            /** Returns an order. */
            @GET("/{id}")
            @Responds(status = OK, body = String.class)
            @Responds(status = NOT_FOUND, body = Problem.class)
            GetOrder get(long id);

            @DELETE("/{id}")
            @Responds(status = NO_CONTENT)
            CancelOrder cancel(long id);
          }
          """;

  private static final String CHANGED =
      HEAD
          + """
          @Api("/orders")
          public ①interface ③Orders {
            @GET(②"/{id}/text")
            @Responds(status = OK, body = String.class)
            @Responds(status = NOT_FOUND, body = Problem.class)
            GetOrder get(long id);
          }
          """;

  private static final String CARTS =
      HEAD.replace("import dev.statute.field.*;\n", "")
          + """
          @Api("/carts")
          public interface Carts {
            @GET
            @Responds(status = OK, body = String.class)
            GetCarts get();
          }
          """;

  @TempDir Path folder;

  private static CompilationResult compile(TestCompiler compiler, String... sources) {
    Compilation compilation = Compilation.of(compiler);
    for (String source : sources) {
      compilation.source(name(source), source);
    }
    CompilationResult result = compilation.compile();
    assertThat(result.succeeded()).isTrue();
    return result;
  }

  private static String name(String source) {
    return "acme/" + (source.contains("Orders {") ? "Orders" : "Carts") + ".java";
  }

  /** Makes a jar of what a compilation wrote. */
  private Path jar(String name, CompilationResult result) throws IOException {
    Path jar = folder.resolve(name);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (Map.Entry<String, byte[]> resource : result.resources().entrySet()) {
        out.putNextEntry(new ZipEntry(resource.getKey()));
        out.write(resource.getValue());
      }
    }
    return jar;
  }

  private static Compilation against(TestCompiler compiler, Path baseline, String... sources) {
    Compilation compilation = Compilation.of(compiler).option("-Astatute.baseline=" + baseline);
    for (String source : sources) {
      compilation.source(name(source), source);
    }
    return compilation;
  }

  @CompileTest
  void changesAreReportedWithWhomTheyBreakAndWhatWasBefore(TestCompiler compiler)
      throws IOException {
    CompilationResult released = compile(compiler, RELEASED);
    Path jar = jar("orders-api-2.3.0.jar", released);

    assertThat(against(compiler, jar, CHANGED).compile())
        .hasErrors(
            error(
                    "acme/Orders.java",
                    '①',
                    """
                [removed-operation] cancel (DELETE /orders/{id}) was removed
                    Clients that send DELETE /orders/{id} get an error, and code that uses cancel does not compile. It breaks clients that run and any HTTP client. Before: orders-api-2.3.0.jar, line %s.
                    Keep cancel, and announce when it will end: @Lifecycle(deprecated = "...", sunset = "..."). After its sunset it may go. Or approve it: @Breaks(rule = "removed-operation", reason = "nobody relies on it any more").
                """
                        .formatted(line(released, "cancel")))
                .onEcj('③'),
            error(
                "acme/Orders.java",
                '②',
                """
                [changed-path] get moved from /orders/{id} to /orders/{id}/text
                    Clients that use the old path get an error. It breaks clients that run and any HTTP client. Before: orders-api-2.3.0.jar, line %s.
                    Keep the old path, or answer it with a permanent redirection (308 Permanent Redirect; RFC 9110, 15.4.9) to the new one. Or approve it: @Breaks(rule = "changed-path", reason = "nobody relies on it any more").
                """
                    .formatted(line(released, "get"))));
  }

  @CompileTest
  void whatIsTheSameIsSilent(TestCompiler compiler) throws IOException {
    Path jar = jar("orders-api-2.3.0.jar", compile(compiler, RELEASED, CARTS));

    assertThat(against(compiler, jar, RELEASED, CARTS).strict().compile()).succeeds();
  }

  @CompileTest
  void newInterfaceIsNoMistake(TestCompiler compiler) throws IOException {
    Path jar = jar("orders-api-2.3.0.jar", compile(compiler, RELEASED));

    assertThat(against(compiler, jar, RELEASED, CARTS).strict().compile()).succeeds();
  }

  @CompileTest
  void newMajorVersionMayBreak(TestCompiler compiler) throws IOException {
    Path jar = jar("orders-api-2.3.0.jar", compile(compiler, RELEASED));

    CompilationResult result =
        against(compiler, jar, CHANGED).option("-Astatute.version=3.0.0").strict().compile();
    assertThat(result).succeeds();
    assertThat(said(result)).contains("[removed-operation]", "[changed-path]");
    assertThat(
            against(compiler, jar, CHANGED).option("-Astatute.version=2.4.0").compile().succeeded())
        .isFalse();
  }

  @CompileTest
  void versionIsThatOfTheJarAndElseThatOfTheContract(TestCompiler compiler) throws IOException {
    CompilationResult released =
        Compilation.of(compiler)
            .source("acme/Orders.java", RELEASED)
            .option("-Astatute.version=2.3.0")
            .compile();
    Path jar = jar("orders.jar", released);

    assertThat(against(compiler, jar, CHANGED).option("-Astatute.version=3.0.0").strict().compile())
        .succeeds();
  }

  @CompileTest
  void removedInterface(TestCompiler compiler) throws IOException {
    Path jar = jar("orders-api-2.3.0.jar", compile(compiler, RELEASED, CARTS));

    assertThat(said(against(compiler, jar, RELEASED).compile()))
        .isEqualTo(
            """
            [removed-interface] acme.Carts was removed
                Clients that send its requests get an error, such as GET /carts. Before: orders-api-2.3.0.jar, line 1.
                Keep the interface, and announce when it will end with @Lifecycle. To remove it all the same, write -Astatute.rule.removed_interface=off until the next release.""");
    assertThat(
            against(compiler, jar, RELEASED)
                .option("-Astatute.rule.removed_interface=off")
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void interfaceOfAnotherModuleIsNotMissed(TestCompiler compiler) throws IOException {
    jar("orders-api-2.3.0.jar", compile(compiler, RELEASED));
    jar("carts-api-2.3.0.jar", compile(compiler, CARTS.replace("package acme;", "package cart;")));

    assertThat(against(compiler, folder, RELEASED).strict().compile()).succeeds();
  }

  @CompileTest
  void changesAreWrittenForTheUsers(TestCompiler compiler) throws IOException {
    CompilationResult released = compile(compiler, RELEASED);
    Path jar = jar("orders-api-2.3.0.jar", released);

    CompilationResult result =
        against(
                compiler,
                jar,
                CHANGED.replace(
                    "@Api",
                    "@Breaks(rule = \"removed-operation\", reason = \"nobody cancels\")\n@Api"),
                CARTS)
            .option("-Astatute.version=2.4.0")
            .option("-Astatute.report=changes,sarif")
            .compile();
    assertThat(new String(result.resources().get("statute-changes.md"), UTF_8))
        .isEqualTo(
            """
            # Changes from 2.3.0 to 2.4.0

            ## Breaking

            ### acme.Orders

            - `DELETE /orders/{id}` was removed. Clients that send DELETE /orders/{id} get an error, and code that uses cancel does not compile.
              Reason: Nobody cancels.
            - `GET /orders/{id}/text` moved from /orders/{id} to /orders/{id}/text. Clients that use the old path get an error.

            ## New

            ### acme.Carts

            - `GET /carts`: Added.
            """);
    SarifLog log = SarifLog.of(result.resources());
    assertThat(log.each("/ruleId")).containsExactly("removed-operation", "changed-path");
    assertThat(log.results().get(0).at("/suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"nobody cancels\"}]");
    assertThat(log.each("/relatedLocations/0/physicalLocation/artifactLocation/uri"))
        .containsOnly("orders-api-2.3.0.jar!/META-INF/statute/acme.Orders.contract");
    assertThat(log.each("/relatedLocations/0/physicalLocation/region/startLine"))
        .containsExactly(line(released, "cancel"), line(released, "get"));
  }

  @CompileTest
  void listOfChangesNeedsARelease(TestCompiler compiler) {
    assertThat(
            said(
                Compilation.of(compiler)
                    .source("acme/Orders.java", RELEASED)
                    .option("-Astatute.report=changes")
                    .compile()))
        .isEqualTo(
            """
            [option] -Astatute.report=changes has no effect
                There is nothing to compare the interfaces with.
                Write -Astatute.baseline=orders-api-2.3.0.jar too.""");
  }

  @CompileTest
  void missingFile(TestCompiler compiler) {
    assertThat(said(against(compiler, Path.of("no-such.jar"), RELEASED).compile()))
        .isEqualTo(
            """
            [option] -Astatute.baseline: no-such.jar: no such file or folder
                The interfaces cannot be compared with what was released of them.
                Name the jar of the last release, a contract file of it, or a folder of them. A relative path starts at the folder that the compiler runs in.""");
  }

  @CompileTest
  void jarWithoutContracts(TestCompiler compiler) throws IOException {
    Path jar = folder.resolve("old-1.0.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("x.txt"));
    }

    assertThat(said(against(compiler, jar, RELEASED).compile()))
        .contains("no contract in it; it was compiled without Statute");
  }

  @CompileTest
  void whatIsNoJarAndNoContract(TestCompiler compiler) throws IOException {
    Path jar = Files.writeString(folder.resolve("broken.jar"), "PK nonsense");
    assertThat(said(against(compiler, jar, RELEASED).compile()))
        .contains("not a jar, or a damaged one");
    Path text = Files.writeString(folder.resolve("x.contract"), "contract: [");
    assertThat(said(against(compiler, text, RELEASED).compile())).contains("x.contract:1:");
  }

  @CompileTest
  void twoReleasesOfOneInterface(TestCompiler compiler) throws IOException {
    CompilationResult released = compile(compiler, RELEASED);
    Path old = jar("orders-api-2.2.0.jar", released);
    Path jar = jar("orders-api-2.3.0.jar", released);

    assertThat(said(against(compiler, Path.of(old + File.pathSeparator + jar), RELEASED).compile()))
        .isEqualTo(
            """
            [option] -Astatute.baseline names two releases of acme.Orders
                They are in orders-api-2.2.0.jar and in orders-api-2.3.0.jar.
                Name the one that the next release replaces.""");
  }

  @CompileTest
  void contractIsComparedWhereNoneIsWritten(TestCompiler compiler) throws IOException {
    Path jar = jar("orders-api-2.3.0.jar", compile(compiler, RELEASED));

    CompilationResult result =
        against(compiler, jar, CHANGED).option("-Astatute.contract=off").compile();
    assertThat(said(result)).contains("[removed-operation]", "[changed-path]");
    assertThat(result.resources().keySet()).noneMatch(name -> name.endsWith(".contract"));
  }

  @CompileTest
  void approvalsAreSilentWithoutARelease(TestCompiler compiler) {
    assertThat(
            Compilation.of(compiler)
                .source(
                    "acme/Orders.java",
                    RELEASED.replace("@Api", "@Breaks(rule = \"nonsense\", reason = \"\")\n@Api"))
                .strict()
                .compile())
        .succeeds();
  }

  /** Returns the line of an operation in the contract of {@code Orders}. */
  private static String line(CompilationResult released, String operation) {
    byte[] contract = released.resources().get("META-INF/statute/acme.Orders.contract");
    List<String> lines = new String(contract, UTF_8).lines().toList();
    return Integer.toString(1 + lines.indexOf("  " + operation + ":"));
  }

  /** Returns what the processor says; compilers have something to say of their own. */
  private static String said(CompilationResult result) {
    return result.reported().stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .collect(Collectors.joining("\n"));
  }
}
