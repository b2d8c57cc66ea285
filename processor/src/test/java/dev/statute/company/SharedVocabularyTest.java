package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** A law with the statuses of HTTP shares the vocabulary of HTTP. */
class SharedVocabularyTest {

  private static final String FIELDS =
      """
      extends: standard
      headers:
        X-Request-Id: {type: text, in: [request, response], summary: Names the request in all logs.}
      """;

  private static final String API =
      """
      package acme;

      import static com.acme.http.Header.*;
      import static dev.statute.http.Status.*;
      import com.acme.http.HeaderParam;
      import com.acme.http.Responds;
      import dev.statute.*;
      import dev.statute.http.GET;

      @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
      public interface Things {
        @GET("/{id}")
        @Responds(status = OK, body = String.class, headers = {ETAG, X_REQUEST_ID})
        GetThing get(long id, @HeaderParam(X_REQUEST_ID) String requestId);
      }
      """;

  @CompileTest
  void fieldOfACompanyCostsNoCopyOfWhatHttpHas(TestCompiler compiler) {
    CompilationResult result = Vocabularies.result(compiler, FIELDS);

    assertThat(result).succeeds();
    assertThat(result.generated())
        .containsOnlyKeys(
            "com.acme.http.Header",
            "com.acme.http.HeaderParam",
            "com.acme.http.Law",
            "com.acme.http.Responds");
    assertThat(result.generated().get("com.acme.http.Law").length()).isLessThan(1000);
  }

  @CompileTest
  void fieldOfACompanyStandsBesideTheStatusesOfHttp(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, FIELDS))
            .source("acme/Things.java", API)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.GetThing$Ok")))
        .containsExactly("String body", "EntityTag etag", "String xRequestId");
    assertThat(result.generated().get("acme.ThingsRoutes"))
        .contains("import com.acme.http.Header;", "call.header(Header.X_REQUEST_ID");
    assertThat(result.generated().get("acme.ThingsClient"))
        .contains(
            "import com.acme.http.Header;", "import dev.statute.http.UndeclaredResponseException;");
  }

  @CompileTest
  void vocabularyAndInterfaceCompileTogether(TestCompiler compiler) {
    assertThat(Vocabularies.of(compiler, FIELDS).source("acme/Things.java", API).strict().compile())
        .succeeds();
  }

  @CompileTest
  void methodOfACompanyIsTheOnlyOneThatIsGenerated(TestCompiler compiler) {
    CompilationResult result =
        Vocabularies.result(
            compiler,
            """
            extends: standard
            methods:
              PURGE: {safe: false, idempotent: true, summary: Drops what caches hold.}
            """);

    assertThat(result).succeeds();
    assertThat(result.generated())
        .containsOnlyKeys(
            "com.acme.http.HeaderParam",
            "com.acme.http.Law",
            "com.acme.http.Method",
            "com.acme.http.PURGE",
            "com.acme.http.Responds");
  }

  @CompileTest
  void policyAboutRulesHoldsForWhoRespondsByIt(TestCompiler compiler) {
    String law =
        """
        extends: standard
        policy:
          discourage:
            302: clients disagree about the method
          media-types:
            4xx: application/problem+json
          rules:
            missing-body-should: error
        """;
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, law))
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;
                import com.acme.http.Responds;
                import dev.statute.Api;
                import dev.statute.http.GET;

                @Api("/things")
                public interface Things {
                  @GET
                  @Responds(status = OK, body = String.class)
                  ①@Responds(status = NOT_FOUND)
                  GetThing get();
                }
                """)
            .compile();

    assertThat(Vocabularies.result(compiler, law).generated())
        .containsOnlyKeys(
            "com.acme.http.HeaderParam", "com.acme.http.Law", "com.acme.http.Responds");
    assertThat(result)
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [missing-body-should] 404 Not Found declares no body
                    RFC 9110, 15.5: the content should explain the response.
                    Declare it, such as body = Problem.class.
                """));
  }

  @CompileTest
  void problemTypeOfACompanyIsARecord(TestCompiler compiler) {
    CompilationResult result =
        Vocabularies.result(
            compiler,
            """
            extends: standard
            problems:
              OutOfStock:
                type: /problems/out-of-stock
                title: Out of stock
                members:
                  article: string
                  available: {type: integer, optional: true, summary: How many there are.}
                  shops: strings
                  price: number
                  isFinal: boolean
                summary: No more of an article is to be had.
            """);

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("com.acme.http.OutOfStock")))
        .containsExactly(
            "String article",
            "List<String> shops",
            "double price",
            "boolean isFinal",
            "@Nullable Long available",
            "@Nullable String detail",
            "@Nullable String instance");
    assertThat(result.generated().get("com.acme.http.OutOfStock").replaceAll("\\s+", " "))
        .contains("value = \"/problems/out-of-stock\", title = \"Out of stock\"");
  }

  @CompileTest
  void respondsOfHttpDoesNotFitAnInterfaceOfTheCompany(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, FIELDS))
            .source(
                "acme/Things.java",
                API.replace(
                    "  GetThing get(",
                    "  ①@dev.statute.http.Responds(status = NOT_FOUND)\n  GetThing get("))
            .compile();

    assertThat(result)
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [mixed-vocabularies] @Responds is of dev.statute.http, but other annotations of the interface are of com.acme.http
                    An interface is checked against one law.
                    Use its counterpart in com.acme.http.
                """));
  }
}
