package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** What {@code -Astatute.report=sarif} writes. */
@Isolated
class ReportTest {

  private static final String REPORT = "-Astatute.report=sarif";
  private static final String PARTIAL_PUT =
      "@PUT @Responds(status = PARTIAL_CONTENT, body = Order.class) PutThing put(Order o);\n";
  private static final String SILENT_ERROR =
      "@GET @Responds(status = OK, body = Order.class) @Responds(status = NOT_FOUND) Get get();\n";

  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @CompileTest
  void isNotWrittenUnlessAskedFor(TestCompiler compiler) {
    assertThat(Things.api(compiler, PARTIAL_PUT).compile().resources())
        .doesNotContainKey("statute.sarif");
  }

  @CompileTest
  void hasNoResultsWhereNothingIsFound(TestCompiler compiler) {
    CompilationResult result =
        Orders.models(compiler)
            .source("acme/Orders.java", Orders.API.replaceAll("(?m)^@dev.statute.Deviates.*", ""))
            .option(REPORT)
            .strict()
            .compile();
    assertThat(result).succeeds();
    assertThat(SarifLog.of(result.resources()).results()).isEmpty();
    assertThat(SarifLog.of(result.resources()).rules()).isEmpty();
  }

  /** Who has removed the last API wants its alerts to go. */
  @CompileTest
  void isWrittenWhereThereIsNoApi(TestCompiler compiler) {
    CompilationResult result = Orders.models(compiler).option(REPORT).strict().compile();
    assertThat(result).succeeds();
    assertThat(SarifLog.of(result.resources()).results()).isEmpty();
  }

  @CompileTest
  void deviationIsASuppressionWithItsReason(TestCompiler compiler) {
    SarifLog log =
        log(
            Things.api(
                compiler,
                "@dev.statute.Deviates(rule = \"method-status\", reason = \"clients of 2014\")\n"
                    + PARTIAL_PUT));
    assertThat(log.each("/ruleId")).containsExactly("method-status");
    assertThat(log.each("/level")).containsExactly("error");
    assertThat(log.results().get(0).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"clients of 2014\"}]");
  }

  @CompileTest
  void silencedWarningIsASuppressionWithoutReason(TestCompiler compiler) {
    SarifLog log =
        log(
            Things.api(
                compiler, "@SuppressWarnings(\"statute:missing-body-should\")\n" + SILENT_ERROR));
    assertThat(log.each("/ruleId")).containsExactly("missing-body-should");
    assertThat(log.each("/level")).containsExactly("warning");
    assertThat(log.results().get(0).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\"}]");
  }

  @CompileTest
  void whatIsReportedIsNoSuppression(TestCompiler compiler) {
    SarifLog log = log(Things.api(compiler, SILENT_ERROR));
    assertThat(log.each("/ruleId")).containsExactly("missing-body-should");
    assertThat(log.results().get(0).has("suppressions")).isFalse();
  }

  @CompileTest
  void levelIsThatOfTheCompilation(TestCompiler compiler) {
    SarifLog log =
        log(Things.api(compiler, SILENT_ERROR).option("-Astatute.rule.missing_body_should=error"));
    assertThat(log.each("/level")).containsExactly("error");
    assertThat(log.rules().get(0).at("/defaultConfiguration/level").asString())
        .isEqualTo("warning");
  }

  @CompileTest
  void ruleThatIsOffHasNoResults(TestCompiler compiler) {
    String unused = "@SuppressWarnings(\"statute:method-status-doubt\")\n" + SILENT_ERROR;
    Compilation compilation =
        Things.api(compiler, unused)
            .option("-Astatute.rule.missing_body_should=off")
            .option("-Astatute.rule.unused_suppression_doubt=off");
    assertThat(log(compilation).results()).isEmpty();
  }

  @CompileTest
  void holdsMoreThanTheCompilerShows(TestCompiler compiler) {
    StringBuilder operations = new StringBuilder();
    for (int i = 0; i < 70; i++) {
      operations.append(
          PARTIAL_PUT
              .replace("@PUT", "@PUT(\"/" + i + "\")")
              .replace("put", "p" + i)
              .replace("PutThing", "P" + i));
    }
    CompilationResult result =
        Things.api(compiler, operations.toString()).option(REPORT).allErrors().compile();
    assertThat(result.problems().stream().filter(p -> p.text().startsWith("[method-status]")))
        .hasSize(50);
    assertThat(SarifLog.of(result.resources()).each("/ruleId"))
        .hasSize(70)
        .containsOnly("method-status");
    assertThat(SarifLog.of(result.resources()).each("/partialFingerprints/statute~1v1"))
        .doesNotHaveDuplicates();
  }

  @CompileTest
  void classThatIsNoApiIsAResult(TestCompiler compiler) {
    SarifLog log =
        log(
            Things.compilation(compiler)
                .source("acme/Things.java", "package acme; @dev.statute.Api class Things {}\n"));
    assertThat(log.each("/ruleId")).containsExactly("api-interface");
    assertThat(log.each("/locations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("acme.Things");
  }

  @CompileTest
  void holdsAnyText(TestCompiler compiler) {
    String reason = "\\\"</script>\\n\\0\\u2028 {0} [a](b) \\uD800 é";
    SarifLog log =
        log(
            Things.api(
                compiler,
                "@dev.statute.Deviates(rule = \"method-status\", reason = \""
                    + reason
                    + "\")\n"
                    + PARTIAL_PUT
                    + SILENT_ERROR.replace(
                        "@GET", "@GET(\"/\\\"</script>\\n\\0\\u2028{0}[a](b)\")")));
    assertThat(log.each("/suppressions/0/justification"))
        .contains("\"</script>\n\0\u2028 {0} [a](b) \uFFFD é");
    assertThat(log.each("/message/text")).anySatisfy(t -> assertThat(t).contains("\"</script>"));
  }

  @CompileTest
  void isTheSameEachTime(TestCompiler compiler) {
    String report = text(several(compiler));
    assertThat(report).contains("acme.Gnus.", "acme.Things.", "acme.Zebras.");
    assertThat(text(several(compiler))).isEqualTo(report);
    assertThat(text(several(compiler).reversed())).isEqualTo(report);
    // In Turkish, the small letter of I has no dot; and the digits can be those of Arabic.
    Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));
    assertThat(text(several(compiler))).isEqualTo(report);
  }

  @CompileTest
  void codeThatMovesKeepsItsFingerprints(TestCompiler compiler) {
    JsonNode before = log(Things.api(compiler, PARTIAL_PUT)).results().get(0);
    JsonNode after =
        log(Things.api(compiler, "\n\n" + SILENT_ERROR + "\n  " + PARTIAL_PUT)).results().get(1);
    assertThat(after.get("partialFingerprints")).isEqualTo(before.get("partialFingerprints"));
  }

  @CompileTest
  void ruleLinksToItsPageAndShowsIt(TestCompiler compiler) {
    JsonNode rule = log(Things.api(compiler, PARTIAL_PUT)).rules().get(0);
    assertThat(rule.get("helpUri").asString())
        .isEqualTo("https://statute.dev/rules/method-status.html");
    assertThat(rule.at("/help/markdown").asString())
        .contains("@Responds(status = PARTIAL_CONTENT, body = Order.class)");
  }

  @CompileTest
  void otherPlaceThatIsMeantIsRelated(TestCompiler compiler) {
    String get = "@GET(\"/{%s}\") @Responds(status = OK, body = Order.class) %s(long %1$s);\n";
    SarifLog log =
        log(
            Things.api(
                compiler, get.formatted("id", "GetA get") + get.formatted("key", "GetB find")));
    assertThat(log.each("/ruleId")).containsExactly("duplicate-route");
    assertThat(log.each("/relatedLocations/0/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("acme.Things.get");
    assertThat(log.each("/relatedLocations/0/message/text"))
        .containsExactly("get has the same route.");
    assertThat(log.each("/relatedLocations/0/physicalLocation/region/startLine"))
        .containsExactly(compiler == TestCompiler.JAVAC ? "9" : "");
  }

  /** Somebody else may have taken the name, or the compiler have no place for it. */
  @CompileTest
  void isMissedWithAWarningWhereItCannotBeWritten(TestCompiler compiler) {
    CompilationResult result =
        Orders.api(compiler)
            .option(REPORT)
            .processors(new OccupyingProcessor(), new dev.statute.processor.StatuteProcessor())
            .compile();
    assertThat(result.succeeded()).isTrue();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.text())
                    .startsWith("[option] -Astatute.report has no effect: ")
                    .endsWith("or remove the option."));
  }

  private static Compilation several(TestCompiler compiler) {
    String other = "@PUT @Responds(status = PARTIAL_CONTENT, body = Order.class) Put%s put();\n";
    return Things.api(compiler, PARTIAL_PUT + SILENT_ERROR)
        .source("acme/Zebras.java", Things.file("", "Zebras", other.formatted("Zebra")))
        .source("acme/Gnus.java", Things.file("", "Gnus", other.formatted("Gnu")));
  }

  private static String text(Compilation compilation) {
    CompilationResult result = compilation.option(REPORT).compile();
    return new String(result.resources().get("statute.sarif"), UTF_8);
  }

  private static SarifLog log(Compilation compilation) {
    return SarifLog.of(compilation.option(REPORT).compile().resources());
  }
}
