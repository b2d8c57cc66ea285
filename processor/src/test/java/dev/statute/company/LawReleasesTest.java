package dev.statute.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TemporaryFolder;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the law of a company says of changes, and what its own changes break. */
class LawReleasesTest {

  private static final String FILE = "acme/Things.java";
  private static final String CONTRACT = "META-INF/statute/acme.Things.contract";

  private static final String FIELDS =
      """
      extends: standard
      headers:
        X-Trace: {type: text, in: [request, response], summary: Names the request.%s}
      """;

  private static final String TRACED =
      """
      @GET @Responds(status = OK, body = Order.class, optionalHeaders = Header.X_TRACE)
      Get get();
      """;

  private static final String STATUSES =
      """
      extends: standard
      statuses:
        %s
      """;

  private static final String GET =
      """
      @GET @Responds(status = OK, body = Order.class)
      Get get();
      """;

  private static Compilation api(TestCompiler compiler, String law, String members) {
    return Compilation.of(compiler)
        .classPath(Vocabularies.compiled(compiler, law))
        .source(
            FILE,
            """
            package acme;

            import static dev.statute.http.Status.*;
            import com.acme.http.*;
            import dev.statute.*;
            import dev.statute.field.Problem;
            import dev.statute.http.GET;

            @Api("/things")
            public interface Things {
            %s}
            """
                .formatted(members)
                .replace(
                    "import static dev.statute.http.Status",
                    law.contains("statuses:") || law.contains("require:") || law.contains("forbid:")
                        ? "import static com.acme.http.Status"
                        : "import static dev.statute.http.Status")
                .replace(
                    "import dev.statute.http.GET;",
                    law.contains("statuses:") || law.contains("require:") || law.contains("forbid:")
                        ? ""
                        : "import dev.statute.http.GET;"))
        .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n");
  }

  /** Compiles a release, and returns its contract. */
  private static Path release(TestCompiler compiler, String law, String members, String version)
      throws IOException {
    CompilationResult result =
        api(compiler, law, members).option("-Astatute.version=" + version).compile();
    Path file = TemporaryFolder.untilExit().resolve("acme.Things.contract");
    return Files.write(file, result.resources().get(CONTRACT));
  }

  private static List<String> reported(CompilationResult result) {
    return result.reported().stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .map(text -> text.lines().findFirst().orElse(""))
        .toList();
  }

  private static List<String> kinds(CompilationResult result) {
    return result.reported().stream()
        .filter(one -> one.text().startsWith("["))
        .map(
            one ->
                one.kind().toString().toLowerCase(Locale.ROOT)
                    + " "
                    + one.text().substring(1, one.text().indexOf(']')))
        .toList();
  }

  @CompileTest
  void definitionsSayHowBadItIsToRemoveAField(TestCompiler compiler) throws IOException {
    String law = FIELDS.formatted(", breaking: {remove: error}");
    Path release = release(compiler, law, TRACED, "1.0.0");

    assertThat(kinds(api(compiler, law, GET).option("-Astatute.baseline=" + release).compile()))
        .containsExactly("error removed-optional-field");
    String silent = FIELDS.formatted(", breaking: {remove: off}");
    assertThat(kinds(api(compiler, silent, GET).option("-Astatute.baseline=" + release).compile()))
        .isEmpty();
  }

  @CompileTest
  void lawThatNewlyRequiresAFieldSaysHowFarItReaches(TestCompiler compiler) throws IOException {
    String before = FIELDS.formatted("");
    String after =
        FIELDS.formatted("") + "policy:\n  require: {2xx: {X-Trace: support asks for it}}\n";
    Path release = release(compiler, before, GET, "1.0.0");

    assertThat(
            reported(
                api(compiler, after, GET)
                    .option("-Astatute.baseline=" + release)
                    .option("-Astatute.promise=callers,implementers")
                    .compile()))
        .contains(
            "[law-requires-field] acme-http.yaml newly requires X-Trace of 1 response of 1"
                + " operation");
  }

  @CompileTest
  void definitionThatIsGoneBreaksAll(TestCompiler compiler) throws IOException {
    String before =
        STATUSES.formatted("430: {name: Throttled, phrase: Throttled, summary: Later.}");
    String after = STATUSES.formatted("431: {name: Throttled, phrase: Throttled, summary: Later.}");
    Path release =
        release(
            compiler,
            before,
            GET.replace("Get get", "@Responds(status = THROTTLED, body = Problem.class) Get get"),
            "1.0.0");

    assertThat(
            reported(
                api(compiler, after.replace("431", "432"), GET)
                    .option("-Astatute.baseline=" + release)
                    .compile()))
        .contains("[removed-definition] acme-http.yaml no longer defines the status 430");
  }

  @CompileTest
  void policyDemandsAGracePeriodAndAMajorVersion(TestCompiler compiler) throws IOException {
    String law =
        FIELDS.formatted("")
            + "policy: {grace-period: P1Y, major-version: required, promise: [callers, wire]}\n";
    Path release = release(compiler, law, GET, "1.0.0");
    CompilationResult result =
        api(
                compiler,
                law,
                "@Lifecycle(deprecated = \"2030-01-01\", sunset = \"2030-06-30\")\n"
                    + GET.replace("Get get()", "@Responds(status = NO_CONTENT) Get get()"))
            .option("-Astatute.baseline=" + release)
            .option("-Astatute.version=1.1.0")
            .compile();

    assertThat(reported(result))
        .contains(
            "[short-grace-period] the sunset of get, 2030-06-30, comes too soon",
            "[unraised-major-version] 2 changes break somebody, but the version is 1.1.0 after"
                + " 1.0.0");
  }

  @CompileTest
  void whatBreaksPreviewsIsANote(TestCompiler compiler) throws IOException {
    String law = FIELDS.formatted("");
    String preview = "@Lifecycle(stability = Stability.PREVIEW)\n";
    Path release = release(compiler, law, preview + TRACED.replace("optionalH", "h"), "1.0.0");
    CompilationResult result =
        api(compiler, law, preview + GET).option("-Astatute.baseline=" + release).compile();

    assertThat(kinds(result)).containsExactly("note removed-field");
    assertThat(result.succeeded()).isTrue();
  }
}
