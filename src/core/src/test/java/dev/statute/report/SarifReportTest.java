package dev.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Site;
import dev.statute.rule.Dialect;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.Violation;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.testkit.SarifLog;
import dev.statute.text.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a report says of findings, wherever they come from. */
class SarifReportTest {

  private static final Region REGION = new Region(3, 5, 4, 1);
  private static final Result ERROR =
      result("method-status", Severity.ERROR, 1, "m", "acme/B.java", REGION);

  private static final Dialect DIALECT = fixes -> "mend with " + fixes.size();

  @Test
  void ofNothingHasNoResults() {
    assertThat(text("", List.of(), List.of()))
        .isEqualTo(
            """
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "Statute",
                      "rules": []
                    }
                  },
                  "columnKind": "utf16CodeUnits",
                  "results": []
                }
              ]
            }
            """);
  }

  @Test
  void saysTheVersion() {
    assertThat(log("1.2.3").run().at("/tool/driver/version").asString()).isEqualTo("1.2.3");
  }

  @Test
  void isByFilePositionAndRule() {
    List<Result> sorted =
        List.of(
            result("path-syntax", Severity.ERROR, 9, "a", "", null),
            result("method-status", Severity.ERROR, 2, "b", "acme/A.java", null),
            result("method-status", Severity.ERROR, 3, "c", "acme/A.java", null),
            result("path-syntax", Severity.ERROR, 3, "d", "acme/A.java", null),
            result("path-syntax", Severity.ERROR, 1, "e", "acme/A.java", new Region(3, 5, 3, 6)),
            result("path-syntax", Severity.ERROR, 0, "f", "acme/B.java", new Region(3, 2, 3, 6)),
            ERROR,
            result("path-syntax", Severity.ERROR, 0, "g", "acme/B.java", REGION),
            result("path-syntax", Severity.ERROR, 0, "h", "acme/B.java", new Region(20, 1, 20, 2)));
    List<Result> reversed = new ArrayList<>(sorted);
    Collections.reverse(reversed);
    assertThat(log("", sorted.toArray(Result[]::new)).each("/message/text"))
        .extracting(text -> text.substring(0, 1))
        .containsExactly("a", "b", "c", "d", "e", "f", "m", "g", "h");
    assertThat(text("", reversed, List.of())).isEqualTo(text("", sorted, List.of()));
  }

  @Test
  void describesEachRuleThatHasResultsOnce() {
    Result ought = result("missing-body-ought", Severity.ERROR, 1, "m", "acme/A.java", REGION);
    Result should = result("missing-body-should", Severity.WARN, 2, "m", "acme/A.java", REGION);
    SarifLog log = log("", ERROR, should, ought, should);
    assertThat(log.rules())
        .extracting(JsonNode::toString)
        .containsExactly(
            rule(
                "method-status",
                "A status is allowed in answer to the method of the operation.",
                "\"level\":\"error\""),
            rule(
                "missing-body-ought",
                "A response has a body if its content ought to say how to proceed.",
                "\"enabled\":false,\"level\":\"none\""),
            rule(
                "missing-body-should",
                "A response has a body if its content should explain the status.",
                "\"level\":\"warning\""));
    assertThat(log.each("/ruleId"))
        .containsExactly(
            "missing-body-ought", "missing-body-should", "missing-body-should", "method-status");
    assertThat(log.each("/ruleIndex")).containsExactly("1", "2", "2", "0");
    assertThat(log.each("/level")).containsExactly("error", "warning", "warning", "error");
  }

  @Test
  void noteIsANote() {
    Result note = result("missing-body-should", Severity.NOTE, 2, "m", "acme/A.java", REGION);
    assertThat(log("", note).each("/level")).containsExactly("note");
  }

  @Test
  void everyRuleCanBeDescribed() {
    Result[] results =
        StandardRules.catalogue().rules().stream()
            .map(rule -> result(rule.id(), Severity.ERROR, 1, "m", "acme/A.java", REGION))
            .toArray(Result[]::new);
    assertThat(log("", results).rules()).hasSameSizeAs(StandardRules.catalogue().rules());
  }

  @Test
  void excusesAreSuppressions() {
    SarifLog log =
        log(
            "",
            excused(Excuse.DEVIATION, "because"),
            excused(Excuse.DEVIATION, " "),
            excused(Excuse.SUPPRESSION, ""),
            excused(Excuse.KNOWN, ""),
            ERROR);
    assertThat(log.results())
        .extracting(result -> result.path("suppressions").toString())
        .containsExactlyInAnyOrder(
            "[{\"kind\":\"inSource\",\"justification\":\"because\"}]",
            "[{\"kind\":\"inSource\"}]",
            "[{\"kind\":\"inSource\"}]",
            "[{\"kind\":\"external\"}]",
            "");
    assertThat(log.each("/level")).containsOnly("error");
  }

  @Test
  void fingerprintsTellWhatIsSaidNotWhere() {
    String before = fingerprints(ERROR).get(0);
    assertThat(fingerprints(result("method-status", Severity.WARN, 7, "m", "x/B.java", null)))
        .containsExactly(before);
    assertThat(fingerprints(result("method-status", Severity.ERROR, 1, "m\nx", "", null)))
        .containsExactly(before);
    assertThat(fingerprints(result("path-syntax", Severity.ERROR, 1, "m", "", null)))
        .doesNotContain(before);
    assertThat(fingerprints(result("method-status", Severity.ERROR, 1, "n", "", null)))
        .doesNotContain(before);
  }

  @Test
  void fingerprintsOfWhatIsSaidTwiceDiffer() {
    assertThat(fingerprints(ERROR, ERROR)).doesNotHaveDuplicates();
    assertThat(fingerprints(ERROR, ERROR)).startsWith(fingerprints(ERROR).get(0));
  }

  /** A consumer would look for a value of the placeholder, and for the target of the link. */
  @Test
  void messagesHaveNoPlaceholdersAndNoLinks() {
    Result result = result("path-syntax", Severity.ERROR, 1, "/{0}/[a](b)", "", null);
    assertThat(log("", result).each("/message/text").get(0)).startsWith("/{{0}}/[a\\](b)\n");
  }

  @Test
  void failuresAreToldApartFromResults() {
    SarifLog log = SarifLog.of(text("", List.of(), List.of("broken \"x\"")));
    assertThat(log.results()).isEmpty();
    JsonNode invocation = log.run().at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("broken \"x\"");
  }

  @Test
  void messagesEndWithTheWordsOfTheDialect() {
    assertThat(log("", ERROR).each("/message/text")).containsExactly("m\n    why\n    mend with 1");
  }

  @Test
  void fixesAreReplacementsByFile() {
    SourceFix fix =
        new SourceFix(
            SourceFix.Kind.REPAIR,
            "Answer 200 OK {instead}.",
            List.of(
                new TextEdit("acme/B.java", 10, 10, new Region(1, 11, 1, 11), "import a;\n"),
                new TextEdit("acme/B.java", 20, 24, new Region(3, 5, 3, 9), ""),
                new TextEdit("acme/A.java", 0, 2, new Region(1, 1, 1, 3), "OK")));
    SourceFix other = new SourceFix(SourceFix.Kind.LAST_RESORT, "Lift it.", fix.edits());
    SarifLog log = log("", with(ERROR, List.of(fix, other), List.of()));
    assertThat(log.each("/fixes/0/description/text")).containsExactly("Answer 200 OK {{instead}}.");
    assertThat(log.each("/fixes/1/description/text")).containsExactly("Lift it.");
    assertThat(log.results().get(0).at("/fixes/0/artifactChanges").toString())
        .isEqualTo(
            """
            [{"artifactLocation":{"uri":"acme/B.java"},"replacements":[\
            {"deletedRegion":{"startLine":1,"startColumn":11,"endLine":1,"endColumn":11},\
            "insertedContent":{"text":"import a;\\n"}},\
            {"deletedRegion":{"startLine":3,"startColumn":5,"endLine":3,"endColumn":9}}]},\
            {"artifactLocation":{"uri":"acme/A.java"},"replacements":[\
            {"deletedRegion":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":3},\
            "insertedContent":{"text":"OK"}}]}]""");
  }

  /** Who has lifted or silenced a rule wants no edit; a known finding is still to be mended. */
  @Test
  void onlyWhatIsOpenHasFixes() {
    SourceFix fix =
        new SourceFix(
            SourceFix.Kind.REPAIR,
            "Mend it.",
            List.of(new TextEdit("acme/B.java", 0, 1, new Region(1, 1, 1, 2), "")));
    SarifLog log =
        log(
            "",
            with(ERROR, List.of(fix), List.of()),
            with(excused(Excuse.DEVIATION, "because"), List.of(fix), List.of()),
            with(excused(Excuse.SUPPRESSION, ""), List.of(fix), List.of()),
            with(excused(Excuse.KNOWN, ""), List.of(fix), List.of()));
    assertThat(log.results())
        .extracting(r -> r.at("/suppressions/0/kind").asString("") + r.has("fixes"))
        .containsExactlyInAnyOrder("true", "inSourcefalse", "inSourcefalse", "externaltrue");
  }

  @Test
  void otherPlacesAreRelatedLocations() {
    Location inJar =
        new Location(
            "orders-2.3.0.jar!/META-INF/statute/acme.Orders.contract",
            Optional.of(new Region(7, 1, 7, 20)),
            "",
            "");
    SarifLog log =
        log(
            "",
            with(
                ERROR,
                List.of(),
                List.of(
                    new RelatedLocation(inJar, "before: 404 Not Found"),
                    new RelatedLocation(ERROR.location(), "get has the same route."))));
    assertThat(log.each("/relatedLocations/0/message/text"))
        .containsExactly("before: 404 Not Found");
    assertThat(log.each("/relatedLocations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly(inJar.uri());
    assertThat(log.results().get(0).at("/relatedLocations/0").has("logicalLocations")).isFalse();
    assertThat(log.each("/relatedLocations/1/logicalLocations/0/fullyQualifiedName"))
        .containsExactly("acme.Things.get");
  }

  @Test
  void rulesAreExplained() {
    RuleHelp help = new RuleHelp("https://example.com/r", "é".repeat(2000), "text {", "**md**");
    SarifLog log =
        SarifLog.of(
            SarifReport.text("", List.of(ERROR), List.of(), DIALECT, r -> Optional.of(help)));
    JsonNode rule = log.rules().get(0);
    assertThat(rule.get("helpUri").asString()).isEqualTo("https://example.com/r");
    assertThat(rule.at("/help").toString())
        .isEqualTo("{\"text\":\"text {\",\"markdown\":\"**md**\"}");
    assertThat(rule.at("/fullDescription/text").asString()).hasSize(1024).endsWith("é…");
  }

  /** GitHub takes no more. */
  @Test
  void worstComeFirstWhereThereAreTooMany() {
    List<Result> many = new ArrayList<>(Collections.nCopies(25_000, excused(Excuse.KNOWN, "")));
    many.add(result("method-status", Severity.WARN, 1, "warning", "acme/B.java", REGION));
    many.add(result("method-status", Severity.ERROR, 1, "error", "acme/B.java", REGION));
    SarifLog log = SarifLog.of(text("", many, List.of()));
    assertThat(log.results()).hasSize(25_000);
    assertThat(log.each("/message/text")).anyMatch(text -> text.startsWith("warning\n"));
    assertThat(log.each("/message/text")).anyMatch(text -> text.startsWith("error\n"));
    JsonNode invocation = log.run().at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
        .isEqualTo("2 results are left out: only the first 25000 are written.");
  }

  private static Result with(Result result, List<SourceFix> fixes, List<RelatedLocation> related) {
    return new Result(result.finding(), result.location(), fixes, related);
  }

  private static String text(String version, List<Result> results, List<String> failures) {
    return SarifReport.text(version, results, failures, DIALECT, rule -> Optional.empty());
  }

  private static SarifLog log(String version, Result... results) {
    return SarifLog.of(text(version, List.of(results), List.of()));
  }

  private static List<String> fingerprints(Result... results) {
    return log("", results).each("/partialFingerprints/statute~1v1");
  }

  private static Result excused(Excuse excuse, String reason) {
    Finding finding = ERROR.finding();
    return new Result(
        new Finding(finding.rule(), finding.violation(), Severity.ERROR, excuse, reason),
        ERROR.location(),
        List.of(),
        List.of());
  }

  private static Result result(
      String rule,
      Severity severity,
      int place,
      String message,
      String uri,
      @Nullable Region region) {
    RuleInfo info = StandardRules.catalogue().rule(rule).orElseThrow();
    Violation violation =
        Violation.at(new Site(place), message, "why", new Fix.Text("What to do."));
    return new Result(
        new Finding(info, violation, severity),
        new Location(uri, Optional.ofNullable(region), "acme.Things", "get"),
        List.of(),
        List.of());
  }

  private static String rule(String id, String description, String configuration) {
    return "{\"id\":\""
        + id
        + "\",\"shortDescription\":{\"text\":\""
        + description
        + "\"},\"defaultConfiguration\":{"
        + configuration
        + "}}";
  }
}
