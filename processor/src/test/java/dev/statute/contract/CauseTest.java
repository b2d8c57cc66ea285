package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** An annotation of the user's own brings the responses that its type declares. */
class CauseTest {

  private static final String RATE_LIMITED =
      cause(
          "RateLimited",
          "@Responds(status = TOO_MANY_REQUESTS, body = Problem.class, headers = RETRY_AFTER)");

  private static final String MAINTAINED =
      cause("Maintained", "@Responds(status = SERVICE_UNAVAILABLE, body = Problem.class)");

  private static final String LIMITED =
      """
      @RateLimited
      @POST
      @Responds(status = CREATED)
      Add add();

      @DELETE
      @Responds(status = NO_CONTENT)
      Remove remove();
      """;

  @TempDir private Path folder;

  private static String cause(String name, String annotations) {
    String type = annotations + "\npublic @interface " + name + " {}\n";
    return annotations.contains("status")
        ? Things.inPackage("acme", type).replace("import dev.statute.Api;\n", "")
        : "package acme;\n\n" + type;
  }

  private static Compilation api(TestCompiler compiler, String operations, String... causes) {
    return with(Things.api(compiler, operations), causes);
  }

  private static Compilation with(Compilation compilation, String... causes) {
    for (String cause : causes) {
      compilation.source(
          "acme/" + cause.replaceAll("(?s).*@interface (\\w+).*", "$1") + ".java", cause);
    }
    return compilation;
  }

  private static Set<String> cases(CompilationResult result, String reply) {
    return Stream.of(result.load(reply).getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }

  private static CompilationResult succeeding(Compilation compilation) {
    CompilationResult result = compilation.strict().compile();
    assertThat(result).succeeds();
    return result;
  }

  @CompileTest
  void bringsTheFieldsThatOperationsHaveToTake(TestCompiler compiler) {
    CompilationResult result =
        api(
                compiler,
                """
                @Keyed
                @POST
                @Responds(status = CREATED)
                Add add();
                """,
                cause("Keyed", "@dev.statute.Requires({\"idempotency-key\", \"X-Shop\"})"))
            .allErrors()
            .compile();

    assertThat(result.problems())
        .extracting(problem -> problem.text().split("\\R")[0])
        .contains(
            "[required-input] add does not take Idempotency-Key",
            "[required-input] add does not take X-Shop");
  }

  @CompileTest
  void bringsItsResponseToTheOperationItStandsOn(TestCompiler compiler) {
    CompilationResult result = succeeding(api(compiler, LIMITED, RATE_LIMITED));

    assertThat(cases(result, "acme.Add")).containsExactlyInAnyOrder("Created", "TooManyRequests");
    assertThat(cases(result, "acme.Remove")).containsExactly("NoContent");
    assertThat(Components.of(result.load("acme.Add$TooManyRequests")))
        .containsExactly("Problem body", "RetryAfter retryAfter");
  }

  @CompileTest
  void bringsItToEachOperationOfTheInterfaceItStandsOn(TestCompiler compiler) {
    CompilationResult result =
        succeeding(
            with(
                Things.api(compiler, "@RateLimited\n", LIMITED.replaceFirst("@RateLimited\n", "")),
                RATE_LIMITED));

    assertThat(cases(result, "acme.Add")).contains("TooManyRequests");
    assertThat(cases(result, "acme.Remove")).contains("TooManyRequests");
    assertThat(result.load("acme.ThingsReply$TooManyRequests").getInterfaces()).hasSize(2);
  }

  @CompileTest
  void isMadeOfOthersThatMayStandOnEachOther(TestCompiler compiler) {
    CompilationResult result =
        succeeding(
            api(
                compiler,
                LIMITED.replace("@RateLimited", "@Guarded"),
                RATE_LIMITED.replace("@Responds", "@Guarded\n@Responds"),
                MAINTAINED,
                cause("Guarded", "@RateLimited\n@Maintained")));

    assertThat(cases(result, "acme.Add"))
        .containsExactlyInAnyOrder("Created", "TooManyRequests", "ServiceUnavailable");
  }

  @CompileTest
  void isReadFromAClassFile(TestCompiler compiler) {
    Things.compilation(compiler)
        .source("acme/RateLimited.java", RATE_LIMITED)
        .compile()
        .writeClasses(folder);

    CompilationResult result =
        succeeding(
            Compilation.of(compiler)
                .classPath(folder)
                .source("acme/Things.java", Things.file("", "Things", LIMITED)));

    assertThat(cases(result, "acme.Add")).containsExactlyInAnyOrder("Created", "TooManyRequests");
  }

  @CompileTest
  void isReplacedByWhatIsDeclaredByHand(TestCompiler compiler) {
    String byHand = "@Responds(status = TOO_MANY_REQUESTS, body = Order.class)\n";

    CompilationResult ofOperation =
        succeeding(api(compiler, LIMITED.replaceFirst("@POST", byHand + "@POST"), RATE_LIMITED));
    CompilationResult ofInterface =
        succeeding(with(Things.api(compiler, byHand, LIMITED), RATE_LIMITED));

    assertThat(Components.of(ofOperation.load("acme.Add$TooManyRequests"))).contains("Order body");
    assertThat(Components.of(ofInterface.load("acme.ThingsReply$TooManyRequests")))
        .contains("Order body");
  }

  @CompileTest
  void twoThatBringTheSameAreOneResponse(TestCompiler compiler) {
    CompilationResult result =
        succeeding(
            api(
                compiler,
                LIMITED.replaceFirst("@POST", "@Throttled\n@POST"),
                RATE_LIMITED,
                RATE_LIMITED.replace("@interface RateLimited", "@interface Throttled")));

    assertThat(cases(result, "acme.Add")).containsExactlyInAnyOrder("Created", "TooManyRequests");
  }

  @CompileTest
  void twoThatBringDifferentOnesMustNameThem(TestCompiler compiler) {
    assertThat(
            api(
                    compiler,
                    LIMITED.replaceFirst("@POST", "①@Throttled\n@POST"),
                    RATE_LIMITED,
                    cause(
                        "Throttled",
                        "@Responds(status = TOO_MANY_REQUESTS, body = Order.class, headers ="
                            + " RETRY_AFTER)"))
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [duplicate-status] @RateLimited and @Throttled bring different 429 Too Many Requests responses under the name TooManyRequests
                    Only responses with the same body, fields and problem type are one record.
                    Declare them alike, or give one a name of its own, such as name = "OtherTooManyRequests", or declare the response by hand, which replaces both.
                    It is declared on @acme.Throttled.
                """));
  }

  @CompileTest
  void whatIsWrongWithItIsReportedWhereItStands(TestCompiler compiler) {
    assertThat(
            api(
                    compiler,
                    """
                    ①@Cached
                    @PUT
                    @Responds(status = NO_CONTENT)
                    Put put();
                    """,
                    cause("Cached", "@Responds(status = NOT_MODIFIED)"))
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [method-status] 304 Not Modified cannot answer PUT
                    RFC 9110, 13.1.2 and 13.1.3: a false If-None-Match is answered with 412 in all methods but GET and HEAD, and If-Modified-Since is ignored in them.
                    Answer 412 Precondition Failed instead.
                    It is declared on @acme.Cached.
                """));
  }

  @CompileTest
  void bringsBodiesThatTheInterfaceSees(TestCompiler compiler) {
    Compilation compilation =
        with(Things.api(compiler, LIMITED.replace("@RateLimited", "①@other.Hidden")));
    compilation.source(
        "other/Hidden.java",
        Things.inPackage(
                "other",
                """
            @Responds(status = CONFLICT, body = Secret.class)
            public @interface Hidden {}

            record Secret(String text) {}
            """)
            .replace("import dev.statute.Api;\n", ""));

    assertThat(compilation.compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [response-body] a class that Things does not see cannot be the body of a 409 Conflict response
                    The record of the response is generated into the package of the interface.
                    Make the class public.
                    It is declared on @other.Hidden.
                """));
  }
}
