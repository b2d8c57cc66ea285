package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static dev.statute.testkit.ExpectedError.warning;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import org.assertj.core.api.Assertions;

/** How bad it is to break rules under a policy, and who can say that it is not. */
class PolicyTest {

  private static final String FILE = "acme/Things.java";

  private static final String WITHOUT_BODY =
      """
      @GET @Responds(status = OK, body = Order.class)
      ①@Responds(status = NOT_FOUND)
      Get get();
      """;

  private static final String WITHOUT_BODY_TEXT =
      """
      [missing-body-should] 404 Not Found declares no body
          RFC 9110, 15.5: the content should explain the response.
          Declare it, such as body = Problem.class.
      """;

  private static final String FORBIDDEN =
      """
      @GET @Responds(status = OK, body = Order.class)
      @Responds(status = PAYMENT_REQUIRED, body = Problem.class)
      Get get();
      """;

  @CompileTest
  void policySetsTheSeverityOfARule(TestCompiler compiler) {
    assertThat(Acme.api(compiler, WITHOUT_BODY).compile())
        .hasErrors(error(FILE, '①', WITHOUT_BODY_TEXT));
  }

  @CompileTest
  void optionDoesNotMakeItWeakerAndSaysSo(TestCompiler compiler) {
    CompilationResult result =
        Acme.api(compiler, WITHOUT_BODY).option("-Astatute.rule.missing_body_should=off").compile();

    assertThat(result.about(FILE)).hasErrors(error(FILE, '①', WITHOUT_BODY_TEXT));
    Assertions.assertThat(result.about("").problems())
        .singleElement()
        .extracting(Reported::text)
        .asString()
        .isEqualTo(
            """
            [option] -Astatute.rule.missing_body_should=off has no effect, because the policy is stricter
                acme-http.yaml:29: the policy sets it to error.
                Remove the option. If code cannot comply, add @Deviates with a reason."""
                .stripTrailing());
  }

  @CompileTest
  void optionDoesNotLiftAPolicy(TestCompiler compiler) {
    CompilationResult result =
        Acme.api(compiler, FORBIDDEN).option("-Astatute.rule.status_policy=warn").compile();

    Assertions.assertThat(result.problems())
        .extracting(problem -> problem.kind() + " " + problem.text().split("\n")[0])
        .containsExactlyInAnyOrder(
            "ERROR [status-policy] 402 Payment Required is not allowed here",
            "WARNING [option] -Astatute.rule.status_policy=warn has no effect, because the policy is stricter");
  }

  @CompileTest
  void optionMakesARuleStricter(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    @Responds(②status = ①FOUND, headers = Header.LOCATION)
                    Get get();
                    """)
                .option("-Astatute.rule.status_policy_advice=error")
                .compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                    [status-policy-advice] 302 Found is discouraged here
                        acme-http.yaml:21: clients disagree about the method
                        Answer 303 See Other or 307 Temporary Redirect instead.
                    """)
                .onEcj('②'));
  }

  @CompileTest
  void codeDeviatesWithAReason(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    "@Deviates(rule = \"status-policy\", reason = \"the shop is not ours\")\n"
                        + FORBIDDEN)
                .compile())
        .succeeds();
  }

  @CompileTest
  void profileLeavesWhatThePolicySets(TestCompiler compiler) {
    Compilation compilation =
        Acme.api(
                compiler,
                """
                @GET @Responds(status = OK, body = Order.class)
                @Responds(②status = ①FOUND, headers = Header.LOCATION)
                Get get();
                """)
            .option("-Astatute.profile=strict");
    assertThat(compilation.compile())
        .succeedsWith(
            warning(
                    FILE,
                    '①',
                    """
                    [status-policy-advice] 302 Found is discouraged here
                        acme-http.yaml:21: clients disagree about the method
                        Answer 303 See Other or 307 Temporary Redirect instead.
                    """)
                .onEcj('②'));
  }
}
