package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;

/** What a problem type says of the body, and the class of the body of the problem type. */
class TypedProblemTest {

  private static final String FILE = "acme/Orders.java";

  @CompileTest
  void problemTypeWithoutABodyMeansAProblemDocument(TestCompiler compiler) {
    CompilationResult result =
        orders(compiler, "@Responds(status = CONFLICT, problem = \"/problems/out-of-stock\")")
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Place$Conflict"))).containsExactly("Problem body");
  }

  @CompileTest
  void classesOfProblemsTellResponsesWithOneStatusApart(TestCompiler compiler) {
    CompilationResult result =
        orders(
                compiler,
                """
                @Responds(status = CONFLICT, name = "OutOfStock", body = OutOfStock.class)
                  @Responds(status = CONFLICT, name = "TooMany", problem = "/problems/too-many")
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Place$OutOfStock")))
        .containsExactly("OutOfStock body");
    assertThat(result.generated().get("acme.OrdersClient"))
        .contains(
            "response.hasProblemType(\"/problems/out-of-stock\")",
            "response.body(OutOfStock.class)",
            "response.hasProblemType(\"/problems/too-many\")");
  }

  @CompileTest
  void responseNamesNoOtherTypeThanTheClassDoes(TestCompiler compiler) {
    assertThat(
            orders(
                    compiler,
                    "@Responds(status = CONFLICT, ②body = OutOfStock①.class, problem = \"/p/other\")")
                .compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                [response-body] OutOfStock cannot be the body of a 409 Conflict response
                    The @ProblemType of the class is another than /p/other.
                    Remove problem, since the class says it.
                """)
                .onEcj('②'));
  }

  private static Compilation orders(TestCompiler compiler, String responses) {
    return Compilation.of(compiler)
        .source(
            FILE,
            """
            package acme;

            import static dev.statute.http.Status.CONFLICT;
            import static dev.statute.http.Status.NO_CONTENT;

            import dev.statute.Api;
            import dev.statute.Output;
            import dev.statute.http.POST;
            import dev.statute.http.Responds;

            @Api(value = "/orders", generate = {Output.ROUTES, Output.CLIENT})
            public interface Orders {
              @POST
              @Responds(status = NO_CONTENT)
              %s
              Place place(String order);
            }
            """
                .formatted(responses.strip()))
        .source(
            "acme/OutOfStock.java",
            """
            package acme;

            import dev.statute.codec.ProblemType;

            @ProblemType("/problems/out-of-stock")
            public record OutOfStock(String article, int available) {}
            """);
  }
}
