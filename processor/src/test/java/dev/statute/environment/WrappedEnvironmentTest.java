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
        .containsExactlyInAnyOrderElementsOf(result.generated().keySet());
    assertThat(wrapped.read()).isEmpty();
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
