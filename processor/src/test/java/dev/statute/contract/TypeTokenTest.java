package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;

/** A class that extends {@code TypeToken} stands for the type that it names. */
class TypeTokenTest {

  private static final String FILE = "acme/Loans.java";

  @CompileTest
  void bodyIsOfTheTypeThatTheTokenNames(TestCompiler compiler) {
    CompilationResult result =
        loans(compiler, "interface Token extends TypeToken<Page<Loan>> {}").strict().compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.ListLoans$Ok"))).containsExactly("Page<Loan> body");
    assertThat(result.generated().get("acme.LoansRoutes"))
        .contains(".giving(200, GenericType.of(Page.class, Loan.class))");
    assertThat(result.generated().get("acme.LoansClient"))
        .contains("response.body(GenericType.of(Page.class, Loan.class))");
  }

  @CompileTest
  void mapIsNamedByAToken(TestCompiler compiler) {
    CompilationResult result =
        loans(compiler, "interface Token extends TypeToken<java.util.Map<String, Page<Loan>>> {}")
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.ListLoans$Ok")))
        .containsExactly("Map<String, Page<Loan>> body");
  }

  @CompileTest
  void deprecatedArgumentOfATokenWarnsInNoGeneratedCode(TestCompiler compiler) {
    assertThat(
            loans(
                    compiler,
                    """
                    @SuppressWarnings("deprecation")
                    interface Token extends TypeToken<Page<OldLoan>> {}
                    """)
                .source("acme/OldLoan.java", "package acme;\n@Deprecated public class OldLoan {}\n")
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void tokenNamesTheWholeType(TestCompiler compiler) {
    for (String token :
        new String[] {
          "@SuppressWarnings(\"rawtypes\") interface Token extends TypeToken {}",
          "@SuppressWarnings(\"rawtypes\") interface Token extends TypeToken<Page> {}",
          "@SuppressWarnings(\"rawtypes\") interface Token extends TypeToken<Page<Page>> {}",
          "@SuppressWarnings(\"rawtypes\") interface Token extends TypeToken<Page<java.util.Set>> {}",
          "interface Token extends TypeToken<Page<?>> {}",
          "interface Token<T> extends TypeToken<Page<T>> {}"
        }) {
      assertThat(loans(compiler, token).compile())
          .hasErrors(
              error(
                      FILE,
                      '①',
                      """
                  [response-body] Token cannot be the body of a 200 OK response
                      A type token names a class with all its type arguments. A wildcard, a type variable or a missing argument leaves open which type to read.
                      Give TypeToken the whole type, such as TypeToken<Page<Order>>.
                  """)
                  .onEcj('②'));
    }
  }

  @CompileTest
  void listIsNamedByTheClassOfArrays(TestCompiler compiler) {
    assertThat(
            loans(compiler, "interface Token extends TypeToken<java.util.List<Loan>> {}").compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                [response-body] Token cannot be the body of a 200 OK response
                    A list is named by the class of arrays of its elements.
                    Write body = Order[].class for a List<Order>.
                """)
                .onEcj('②'));
  }

  private static Compilation loans(TestCompiler compiler, String token) {
    return Compilation.of(compiler)
        .source(
            FILE,
            """
            package acme;

            import static dev.statute.http.Status.OK;

            import dev.statute.Api;
            import dev.statute.Output;
            import dev.statute.http.GET;
            import dev.statute.http.Responds;

            @Api(value = "/loans", generate = {Output.ROUTES, Output.CLIENT})
            public interface Loans {
              @GET
              @Responds(status = OK, ②body = Token①.class)
              ListLoans list();
            }
            """)
        .source(
            "acme/Token.java",
            "package acme;\nimport dev.statute.codec.TypeToken;\npublic " + token.strip() + "\n")
        .source("acme/Page.java", "package acme;\npublic record Page<T>(T item, int next) {}\n")
        .source("acme/Loan.java", "package acme;\npublic record Loan(long id) {}\n");
  }
}
