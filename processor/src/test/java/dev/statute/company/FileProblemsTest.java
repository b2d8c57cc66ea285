package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ExpectedError;
import dev.statute.testkit.Reported;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** What is wrong with a file is said where it is named. */
class FileProblemsTest {

  private static ExpectedError problem(String text) {
    return error(Vocabularies.PACKAGE_INFO, '①', text);
  }

  @CompileTest
  void eachIsShownWithItsLineAndACaret(TestCompiler compiler) {
    String law =
        Acme.LAW
            .replace("phrase: Gateway", "phrse: Gateway")
            .replace("402: {reason: we do not sell, ", "402: {");

    assertThat(Vocabularies.of(compiler, law).compile())
        .hasErrors(
            problem(
                """
                [vocabulary-file] acme-http.yaml:15:5: unknown key 'phrse'; did you mean 'phrase'?
                        phrse: Gateway Throttled
                        ^
                """),
            problem(
                """
                [vocabulary-file] acme-http.yaml:19:10: the key 'reason' is missing
                        402: {instead: [403]}
                             ^
                """));
  }

  @CompileTest
  void ofAThousandFiftyAreShownAndCountedAndAllAreInTheReport(TestCompiler compiler) {
    StringBuilder law = new StringBuilder(Acme.LAW);
    for (int i = 0; i < 1_000; i++) {
      law.append("zzzzzz").append(i).append(": 1\n");
    }
    CompilationResult result =
        Vocabularies.of(compiler, law.toString())
            .option("-Astatute.report=sarif")
            .allErrors()
            .compile();

    assertThat(result.problems()).hasSize(51);
    assertThat(result.problems().get(50).text())
        .contains(
            "has further findings: 950 errors and 0 warnings\n    Only the first 50 are shown");
    assertThat(SarifLog.of(result.resources()).results()).hasSize(1_000);
  }

  @CompileTest
  void namesThatAreInOrderAreThereAllTheSame(TestCompiler compiler) {
    String law = Acme.LAW.replace("all: {X-Request-Id:", "all: {X-Request-It:");

    CompilationResult result =
        Vocabularies.of(compiler, law)
            .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n")
            .source(
                "acme/Things.java",
                Acme.source(
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
                    Get get();
                    """))
            .compile();

    assertThat(result.problems().stream().map(Reported::file))
        .containsOnly(Vocabularies.PACKAGE_INFO);
    assertThat(result.problems()).hasSize(1);
  }

  @CompileTest
  void missingFileIsReportedWithThePlacesThatWereTried(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(Vocabularies.PACKAGE_INFO, Vocabularies.packageInfo("nowhere.yaml"))
            .compile();

    assertThat(result.problems())
        .singleElement()
        .extracting(Reported::text)
        .asString()
        .startsWith("[vocabulary-file] nowhere.yaml cannot be found\n")
        .contains("-Astatute.law.path (not given), SOURCE_PATH, CLASS_OUTPUT, CLASS_PATH.");
  }

  @CompileTest
  void nameThatLeadsElsewhereIsAnError(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(Vocabularies.PACKAGE_INFO, Vocabularies.packageInfo("a/../../\\u202e.yaml"))
            .compile();

    assertThat(result)
        .hasErrors(
            problem(
                """
                [vocabulary-file] 'a/../../\\u202e.yaml' cannot name the file of a vocabulary
                    A name is a relative path of letters, digits, '.', '_' and '-', separated by '/'.
                    Write a name such as "acme-http.yaml".
                """));
  }
}
