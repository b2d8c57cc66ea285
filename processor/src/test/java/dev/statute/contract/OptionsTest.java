package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static dev.statute.testkit.ExpectedError.note;
import static dev.statute.testkit.ExpectedError.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** What {@code -Astatute.…} options change, and what is said of those that are none. */
class OptionsTest {

  private static final String IMPOSSIBLE =
      """
      @PUT
      @Responds(status = NO_CONTENT)
      @Responds(②status = ①NOT_MODIFIED)
      Put put(String text);
      """;

  private static final String WITHOUT_BODY =
      """
      @GET
      @Responds(status = OK, body = Order.class)
      ①@Responds(status = NOT_FOUND)
      Get get();
      """;

  private static final String IMPOSSIBLE_TEXT =
      """
      [method-status] 304 Not Modified cannot answer PUT
          RFC 9110, 13.1.2 and 13.1.3: a false If-None-Match is answered with 412 in all methods but GET and HEAD, and If-Modified-Since is ignored in them.
          Answer 412 Precondition Failed instead.
      """;

  private static final String WITHOUT_BODY_TEXT =
      """
      [missing-body-should] 404 Not Found declares no body
          RFC 9110, 15.5: the content should explain the response.
          Declare it, such as body = Problem.class.
      """;

  @CompileTest
  void errorBecomesAWarning(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, IMPOSSIBLE).option("-Astatute.rule.method_status=warn").compile())
        .reports(warning("acme/Things.java", '①', IMPOSSIBLE_TEXT).onEcj('②'));
  }

  @CompileTest
  void errorBecomesANoteThatNothingFailsFor(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, IMPOSSIBLE)
                .option("-Astatute.rule.method_status=note")
                .strict()
                .compile())
        .succeedsWithNotes(note("acme/Things.java", '①', IMPOSSIBLE_TEXT).onEcj('②'));
  }

  @CompileTest
  void noteIsSilencedLikeAWarning(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, "@SuppressWarnings(\"statute:method-status\")\n" + IMPOSSIBLE)
                .option("-Astatute.rule.method_status=note")
                .withoutTokenWarnings()
                .compile())
        .succeedsWithNotes();
  }

  @CompileTest
  void errorBecomesNothing(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, IMPOSSIBLE)
                .option("-Astatute.rule.method_status=off")
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void warningBecomesAnError(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, WITHOUT_BODY)
                .option("-Astatute.rule.missing_body_should=error")
                .compile())
        .hasErrors(error("acme/Things.java", '①', WITHOUT_BODY_TEXT));
  }

  @CompileTest
  void recommendationIsAnErrorInTheStrictProfile(TestCompiler compiler) {
    assertThat(Things.api(compiler, WITHOUT_BODY).option("-Astatute.profile=strict").compile())
        .hasErrors(error("acme/Things.java", '①', WITHOUT_BODY_TEXT));
  }

  @CompileTest
  void adviceIsAnErrorInTheStrictProfileOnly(TestCompiler compiler) {
    String accepted =
        """
        @POST
        ①@Responds(status = ACCEPTED)
        Post post(String text);
        """;
    assertThat(Things.api(compiler, accepted).option("-Astatute.profile=rfc").strict().compile())
        .succeeds();
    assertThat(Things.api(compiler, accepted).option("-Astatute.profile=strict").compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [missing-body-ought] 202 Accepted declares no body
                    RFC 9110, 15.3.3: the content ought to say how to proceed.
                    Declare it, such as body = Result.class.
                """));
  }

  @CompileTest
  void doubtStaysAWarningInTheStrictProfile(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = NOT_FOUND, body = Problem.class)
                    Get ①get();
                    """)
                .option("-Astatute.profile=strict")
                .compile())
        .reports(
            warning(
                "acme/Things.java",
                '①',
                """
                [no-success-doubt] get declares only errors
                    No request could ever be fulfilled.
                    Declare a response for a request that succeeds.
                """));
  }

  @CompileTest
  void whatIsSaidOfARuleBeatsTheProfile(TestCompiler compiler) {
    assertThat(
            Things.api(compiler, WITHOUT_BODY)
                .option("-Astatute.profile=strict")
                .option("-Astatute.rule.missing_body_should=off")
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void optionsThatAreNoneAreWarnings(TestCompiler compiler) {
    assertThat(
            said(
                legal(compiler)
                    .option("-Astatute.profil=strict")
                    .option("-Astatute.rule.metod_status=off")
                    .option("-Astatute.nonsense")
                    .option("-Aother.option=1")))
        .containsExactly(
            "WARNING [option] -Astatute.nonsense is not an option of Statute",
            "WARNING [option] -Astatute.profil is not an option of Statute",
            "WARNING [option] -Astatute.rule.metod_status is not an option of Statute");
  }

  @CompileTest
  void valuesThatAreNoneAreErrors(TestCompiler compiler) {
    assertThat(
            said(
                legal(compiler)
                    .option("-Astatute.profile=strikt")
                    .option("-Astatute.report=xml")
                    .option("-Astatute.rule.method_status=of")
                    .option("-Astatute.rule.no_error_lint")))
        .containsExactly(
            "ERROR [option] -Astatute.profile=strikt is not a valid setting",
            "ERROR [option] -Astatute.report=xml is not a valid setting",
            "ERROR [option] -Astatute.rule.method_status=of is not a valid setting",
            "ERROR [option] -Astatute.rule.no_error_lint= is not a valid setting");
  }

  @CompileTest
  void valuesThatAreValidAreNamed(TestCompiler compiler) {
    assertThat(legal(compiler).option("-Astatute.rule.method_status=noted").compile().problems())
        .singleElement()
        .extracting(Reported::text)
        .isEqualTo(
            """
            [option] -Astatute.rule.method_status=noted is not a valid setting
                Valid values: error, warn, note, off.
                Did you mean -Astatute.rule.method_status=note?""");
  }

  @CompileTest
  void nearestValueIsOfferedAfterAllThatThereAre(TestCompiler compiler) {
    List<Reported> problems =
        legal(compiler).option("-Astatute.profile=strikt").compile().problems();

    assertThat(problems)
        .singleElement()
        .extracting(Reported::text)
        .isEqualTo(
            """
            [option] -Astatute.profile=strikt is not a valid setting
                Valid values: rfc, strict.
                Did you mean -Astatute.profile=strict?""");
  }

  @CompileTest
  void structureIsAlwaysAnError(TestCompiler compiler) {
    assertThat(said(legal(compiler).option("-Astatute.rule.reply_type=warn")))
        .containsExactly("WARNING [option] -Astatute.rule.reply_type=warn has no effect");
    assertThat(legal(compiler).option("-Astatute.rule.reply_type=error").strict().compile())
        .succeeds();
  }

  private static Compilation legal(TestCompiler compiler) {
    return Things.api(
        compiler,
        """
        @GET
        @Responds(status = OK, body = Order.class)
        Get get();
        """);
  }

  /** Returns the first lines of what the processor says; javac has something to say of its own. */
  private static List<String> said(Compilation compilation) {
    return compilation.compile().problems().stream()
        .filter(reported -> reported.text().startsWith("["))
        .map(reported -> reported.kind() + " " + reported.text().lines().findFirst().orElse(""))
        .toList();
  }
}
