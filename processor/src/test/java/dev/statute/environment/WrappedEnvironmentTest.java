package dev.statute.environment;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What is generated and reported does not depend on who stands between us and the compiler. */
class WrappedEnvironmentTest {

  private static final String LAW =
      """
      extends: standard
      headers:
        X-Request-Id: {type: text, in: [request, response], summary: Names the request.}
      """;

  private static final String API =
      """
      package acme;

      import static dev.statute.Output.*;
      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.Api;
      import dev.statute.field.*;
      import dev.statute.http.*;

      /** Orders. */
      @Api(value = "/orders", generate = {ROUTES, CLIENT})
      @dev.statute.Deviates(rule = "authentication-doubt", reason = "no scheme of this test has a name")
      @Responds(status = UNAUTHORIZED, body = Problem.class)
      public interface Orders {
        @GET("/{id}")
        @Responds(status = OK, body = String.class, headers = ETAG)
        @Responds(status = NOT_MODIFIED)
        GetOrder get(long id, @HeaderParam(IF_NONE_MATCH) EntityTagCondition known);

        @POST
        @Responds(status = CREATED, body = String.class)
        %sPlaceOrder place(String order);
      }
      """;

  @CompileTest
  void generatesTheSame(TestCompiler compiler) {
    WrappedProcessor wrapped = new WrappedProcessor();
    CompilationResult result = api(compiler, "").processors(wrapped).compile();

    assertThat(result).succeeds();
    assertThat(result.generated())
        .isEqualTo(api(compiler, "").processors(new StatuteProcessor()).compile().generated());
    assertThat(wrapped.created()).extracting(WrappedProcessor.Created::origins).containsOnly(1);
    assertThat(wrapped.created())
        .extracting(WrappedProcessor.Created::name)
        .filteredOn(name -> !name.startsWith("META-INF/statute/"))
        .hasSize(wrapped.created().size() - 2)
        .containsExactlyInAnyOrderElementsOf(result.generated().keySet());
    String contract = "META-INF/statute/acme.Orders.contract";
    assertThat(result.resourceTexts())
        .containsEntry(
            contract,
            api(compiler, "")
                .processors(new StatuteProcessor())
                .compile()
                .resourceTexts()
                .get(contract));
    assertThat(wrapped.read()).isEmpty();
  }

  @CompileTest
  void whatAPackageRequestsComesFromThePackage(TestCompiler compiler) {
    WrappedProcessor wrapped = new WrappedProcessor();
    CompilationResult result =
        api(compiler, "")
            .source(
                "shop/package-info.java",
                "@dev.statute.GenerateRoutes(acme.Orders.class)\npackage shop;\n")
            .processors(wrapped)
            .compile();

    assertThat(result).succeeds();
    assertThat(wrapped.created()).extracting(WrappedProcessor.Created::origins).containsOnly(1);
    assertThat(wrapped.created())
        .extracting(WrappedProcessor.Created::name)
        .contains("shop.OrdersRoutes");
  }

  @CompileTest
  void reportsTheSame(TestCompiler compiler) {
    String illegal = "@Responds(status = PARTIAL_CONTENT, body = String.class)\n  ";
    CompilationResult result = api(compiler, illegal).processors(new WrappedProcessor()).compile();

    assertThat(result.problems())
        .extracting(Reported::text)
        .containsExactlyElementsOf(
            api(compiler, illegal).compile().problems().stream().map(Reported::text).toList())
        .anySatisfy(text -> assertThat(text).startsWith("[method-status]"));
  }

  /** That the reply types are missing too would hide it. */
  @CompileTest
  void namesNothingButTheCauseWhereABodyIsMisspelt(TestCompiler compiler) {
    String misspelt = "@Responds(status = CONFLICT, body = Strng.class)\n  ";
    CompilationResult result = api(compiler, misspelt).processors(new WrappedProcessor()).compile();

    assertThat(result.problems())
        .singleElement()
        .extracting(Reported::text)
        .asString()
        .contains("Strng");
  }

  @CompileTest
  void guessesNothingOfParametersWhoseClassFileIsHidden(
      TestCompiler compiler, @TempDir Path folder) {
    boolean isTold = compiler == TestCompiler.ECJ || Runtime.version().feature() >= 22;

    CompilationResult named = below(compiler, folder, "(\"id\")");
    if (isTold) {
      assertThat(named).succeeds();
      assertThat(named.generated().get("acme.BelowRoutes"))
          .contains("call.queryOrNull(\"q\"", "call.query(\"p\"");
    } else {
      assertThat(firstLines(named))
          .containsExactly(
              "[generated-output] the compiler does not tell which parameters of get of Above are"
                  + " @Nullable");
    }
    assertThat(firstLines(below(compiler, folder, "")))
        .containsExactly(
            "[generated-output] the class file of Above lacks the names of the parameters of get");
  }

  private static List<String> firstLines(CompilationResult result) {
    return result.problems().stream()
        .map(problem -> problem.text().lines().findFirst().orElse(""))
        .toList();
  }

  private static CompilationResult below(TestCompiler compiler, Path folder, String name) {
    String above =
        """
        package acme;
        import static dev.statute.http.Status.*;
        import dev.statute.*;
        import dev.statute.http.*;
        import org.jspecify.annotations.Nullable;
        @Api("/orders")
        public interface Above {
          @GET("/{id}") @Responds(status = OK, body = String.class)
          GetIt get(@PathParam%s long id, @QueryParam("q") @Nullable String q, @QueryParam("p") String p);
        }
        """;
    String below =
        """
        package acme;
        import dev.statute.*;
        @Api(value = "/orders", generate = {Output.ROUTES, Output.CLIENT})
        public interface Below extends Above {}
        """;
    Compilation.of(compiler)
        .source("acme/Above.java", above.formatted(name))
        .compile()
        .writeClasses(folder);
    return Compilation.of(compiler)
        .classPath(folder)
        .source("acme/Below.java", below)
        .processors(new WrappedProcessor(true))
        .compile();
  }

  @CompileTest
  void generatesAVocabularyFromItsPackage(TestCompiler compiler) {
    WrappedProcessor wrapped = new WrappedProcessor();
    CompilationResult result = Vocabularies.of(compiler, LAW).processors(wrapped).compile();

    assertThat(result).succeeds();
    assertThat(result.generated()).isNotEmpty();
    assertThat(wrapped.created()).extracting(WrappedProcessor.Created::origins).containsOnly(1);
    assertThat(wrapped.created())
        .extracting(WrappedProcessor.Created::name)
        .containsExactlyInAnyOrderElementsOf(result.generated().keySet());
  }

  @CompileTest
  void asksTheFilerForAFileThatNoOptionLeadsTo(TestCompiler compiler) {
    WrappedProcessor wrapped = new WrappedProcessor();
    Compilation.of(compiler)
        .source(Vocabularies.PACKAGE_INFO, Vocabularies.packageInfo("none.yaml"))
        .processors(wrapped)
        .compile();

    assertThat(wrapped.read()).containsOnly("none.yaml");
  }

  private static Compilation api(TestCompiler compiler, String response) {
    return Compilation.of(compiler).source("acme/Orders.java", API.formatted(response));
  }
}
