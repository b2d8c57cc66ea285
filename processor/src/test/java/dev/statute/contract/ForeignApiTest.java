package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;

/** An interface for the server of others. */
class ForeignApiTest {

  private static final String FILE = "acme/Repos.java";

  @CompileTest
  void fieldsThatAServerOwesMayBeAbsent(TestCompiler compiler) {
    CompilationResult result =
        repos(
                compiler,
                "CLIENT",
                """
                @GET
                @Responds(status = OK, body = String.class, headers = Header.ETAG)
                @Responds(status = NOT_MODIFIED)
                @Responds(status = UNAUTHORIZED)
                @Responds(status = METHOD_NOT_ALLOWED)
                GetRepo get();
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.GetRepo$Ok")))
        .containsExactly("String body", "@Nullable EntityTag etag");
    assertThat(Components.of(result.load("acme.GetRepo$Unauthorized")))
        .containsExactly("@Nullable List<Challenge> wwwAuthenticate");
    assertThat(result.generated().get("acme.ReposClient"))
        .contains("response.fieldOrNull(Header.WWW_AUTHENTICATE, Challenge.LIST)");
  }

  @CompileTest
  void rulesOnWhatAServerOwesAreSilent(TestCompiler compiler) {
    assertThat(
            repos(
                    compiler,
                    "CLIENT",
                    """
                    @POST
                    @Responds(status = OK, body = String.class)
                    @Responds(status = NOT_MODIFIED)
                    @Responds(status = BAD_GATEWAY)
                    PostRepo post();
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void rulesOnRequestsAreNot(TestCompiler compiler) {
    assertThat(
            repos(
                    compiler,
                    "CLIENT",
                    """
                    @GET("/{id")
                    @Responds(status = OK, body = String.class)
                    GetRepo get();
                    """)
                .compile()
                .problems())
        .anySatisfy(problem -> assertThat(problem.text()).contains("[path-syntax]"));
  }

  @CompileTest
  void serverOfOthersHasNoRoutes(TestCompiler compiler) {
    assertThat(
            repos(
                    compiler,
                    "ROUTES",
                    """
                    @GET
                    @Responds(status = OK, body = String.class)
                    GetRepo get();
                    """)
                .compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                    [generated-output] Repos has the role of a client, so it can have no routes
                        It describes the server of others, and lets fields be absent that a server owes.
                        Generate a client only, or declare the role of your server.
                    """)
                .onEcj('②'));
  }

  @CompileTest
  void otherCodesAreCasesOfTheReply(TestCompiler compiler) {
    CompilationResult result =
        repos(
                compiler,
                "CLIENT",
                """
                @GET
                @Responds(status = OK, body = String.class)
                @RespondsOtherwise(value = "4XX", body = dev.statute.field.Problem.class)
                @RespondsOtherwise(body = String[].class)
                GetRepo get();
                @DELETE
                @RespondsOtherwise("2XX")
                DeleteRepo delete();
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.GetRepo$ClientError")))
        .containsExactly("int code", "Response response", "@Nullable Problem body");
    assertThat(Components.of(result.load("acme.GetRepo$Otherwise")))
        .containsExactly("int code", "Response response", "@Nullable List<String> body");
    assertThat(Components.of(result.load("acme.DeleteRepo$Successful")))
        .containsExactly("int code", "Response response");
  }

  private static Compilation repos(TestCompiler compiler, String output, String operation) {
    return Compilation.of(compiler)
        .source(
            FILE,
            """
            package acme;

            import static dev.statute.http.Status.*;

            import dev.statute.*;
            import dev.statute.http.*;

            @Api(value = "/repos", role = Role.CLIENT, ②generate = Output①.%s)
            public interface Repos {
            """
                    .formatted(output)
                + operation
                + "}\n");
  }
}
