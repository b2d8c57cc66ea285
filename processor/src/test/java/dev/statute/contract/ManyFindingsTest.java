package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nobody reads more than fifty findings in one interface. */
class ManyFindingsTest {

  private static final String ERROR =
      """
      @PUT("/%1$d")
      @Responds(status = NO_CONTENT)
      @Responds(status = NOT_MODIFIED)
      Put%1$d put%1$d(String text);
      """;

  private static final String WARNING =
      """
      @GET("/%1$d")
      @Responds(status = OK, body = Order.class)
      Get%1$d get%1$d() throws Exception;
      """;

  @CompileTest
  void fiftyAreReported(TestCompiler compiler) {
    assertThat(problems(compiler, operations(WARNING, 50)))
        .hasSize(50)
        .allMatch(problem -> problem.text().startsWith("[thrown-exception-doubt]"));
  }

  @CompileTest
  void theRestIsCounted(TestCompiler compiler) {
    List<Reported> problems = problems(compiler, operations(WARNING, 51));

    assertThat(problems).hasSize(51);
    assertThat(problems.get(50).kind().name()).endsWith("WARNING");
    assertThat(problems.get(50).text())
        .isEqualTo(
            """
            Things has further findings: 0 errors and 1 warning
                Only the first 50 are shown, errors before warnings.
                Fix these first, or write all of them to a file with -Astatute.report=sarif.""");
  }

  @CompileTest
  void errorsAreReportedBeforeWarnings(TestCompiler compiler) {
    List<Reported> problems = problems(compiler, operations(WARNING, 40) + operations(ERROR, 20));

    assertThat(problems).hasSize(51);
    assertThat(problems.subList(0, 50))
        .extracting(problem -> problem.kind().name())
        .containsExactlyElementsOf(
            IntStream.range(0, 50).mapToObj(i -> i < 30 ? "WARNING" : "ERROR").toList());
    assertThat(problems.get(50).text())
        .startsWith("Things has further findings: 0 errors and 10 warnings\n");
  }

  @CompileTest
  void notesAreReportedLast(TestCompiler compiler) {
    CompilationResult result =
        Things.api(compiler, operations(WARNING, 60) + operations(ERROR, 2))
            .allErrors()
            .option("-Astatute.rule.thrown_exception_doubt=note")
            .compile();

    assertThat(result.problems())
        .hasSize(2)
        .allMatch(problem -> problem.text().startsWith("[method-status]"));
    assertThat(result.notes()).hasSize(49);
    assertThat(result.notes().get(48).text())
        .startsWith("Things has further findings: 0 errors, 0 warnings and 12 notes\n");
  }

  @CompileTest
  void anErrorThatIsNotShownStillFails(TestCompiler compiler) {
    List<Reported> problems = problems(compiler, operations(ERROR, 60));

    assertThat(problems).hasSize(51).allMatch(problem -> problem.kind().name().equals("ERROR"));
    assertThat(problems.get(50).text())
        .startsWith("Things has further findings: 10 errors and 0 warnings\n");
  }

  @CompileTest
  void theyComeInTheOrderOfTheCode(TestCompiler compiler) {
    List<Reported> problems =
        problems(
            compiler,
            """
            @SuppressWarnings("statute:no-such-rule")
            @dev.statute.Deviates(rule = "no-such-rule", reason = "none")
            @Responds(status = NOT_FOUND)
            @Responds(status = OK, body = Order.class, headers = {DATE, WARNING})
            @GET("/{id}")
            Get get(@HeaderParam(ETAG) String tag, @dev.statute.PathParam("x") String x);

            @Responds(status = PAYMENT_REQUIRED, body = Problem.class)
            @GET("x")
            Other other() throws Exception;
            """);

    assertThat(problems).extracting(Reported::line).isSorted().hasSizeGreaterThan(8);
  }

  private static String operations(String operation, int number) {
    return IntStream.range(0, number)
        .mapToObj(operation::formatted)
        .collect(Collectors.joining("\n"));
  }

  private static List<Reported> problems(TestCompiler compiler, String operations) {
    return Things.api(compiler, operations).allErrors().withoutTokenWarnings().compile().problems();
  }
}
