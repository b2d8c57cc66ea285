package dev.statute.report;

import dev.statute.rule.Dialect;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import dev.statute.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Findings in SARIF 2.1.0, the format that tools for code review read. */
public final class SarifReport {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** GitHub refuses a file with more results than these. */
  private static final int MOST = 25_000;

  private final Fingerprints fingerprints = new Fingerprints();
  private final Dialect dialect;
  private final List<Result> results;
  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final List<String> ruleIds;
  private final Function<RuleInfo, Optional<RuleHelp>> help;
  private final int left;

  private SarifReport(
      List<Result> all, Dialect dialect, Function<RuleInfo, Optional<RuleHelp>> help) {
    this.dialect = dialect;
    this.help = help;
    this.left = Math.max(0, all.size() - MOST);
    this.results =
        all.stream()
            .sorted(ResultOrder.BY_WEIGHT)
            .limit(MOST)
            .sorted(ResultOrder.byPosition(dialect))
            .toList();
    results.forEach(result -> rules.put(result.finding().rule().id(), result.finding().rule()));
    this.ruleIds = List.copyOf(rules.keySet());
  }

  /**
   * Returns the text of a report.
   *
   * @param version the version of this library; empty if it is not known
   * @param results what was found, in any order
   * @param failures what kept the library from finding more
   * @param dialect words the fixes of the results
   * @param help finds what there is to read about a rule
   */
  public static String text(
      String version,
      List<Result> results,
      List<String> failures,
      Dialect dialect,
      Function<RuleInfo, Optional<RuleHelp>> help) {
    SarifReport report = new SarifReport(results, dialect, help);
    JsonObject run = report.run(version);
    if (!failures.isEmpty() || report.left > 0) {
      // A result that is missing for this reason must not be taken for one that was mended.
      run.put("invocations", List.of(report.invocation(failures)));
    }
    return new JsonObject()
        .put("$schema", SCHEMA)
        .put("version", VERSION)
        .put("runs", List.of(run))
        .text();
  }

  private JsonObject run(String version) {
    JsonObject driver = new JsonObject().put("name", "Statute");
    if (!version.isEmpty()) {
      driver.put("version", version);
    }
    driver.put(
        "rules",
        rules.values().stream().map(rule -> SarifRule.of(rule, help.apply(rule))).toList());
    List<JsonObject> entries = new ArrayList<>();
    results.forEach(result -> entries.add(result(result)));
    return new JsonObject()
        .put("tool", new JsonObject().put("driver", driver))
        .put("columnKind", "utf16CodeUnits")
        .put("results", entries);
  }

  private JsonObject invocation(List<String> failures) {
    List<JsonObject> notifications = new ArrayList<>();
    failures.forEach(text -> notifications.add(notification("error", text)));
    if (left > 0) {
      String text = left + " results are left out: only the first " + MOST + " are written.";
      notifications.add(notification("warning", text));
    }
    return new JsonObject()
        .put("executionSuccessful", failures.isEmpty())
        .put("toolExecutionNotifications", notifications);
  }

  private static JsonObject notification(String level, String text) {
    return new JsonObject().put("level", level).put("message", SarifText.message(text));
  }

  private JsonObject result(Result result) {
    Finding finding = result.finding();
    JsonObject entry =
        new JsonObject()
            .put("ruleId", finding.rule().id())
            .put("ruleIndex", ruleIds.indexOf(finding.rule().id()))
            .put("level", SarifRule.level(finding.weight()))
            .put("message", SarifText.message(finding.description(dialect)))
            .put("locations", List.of(SarifText.location(result.location())));
    if (!result.related().isEmpty()) {
      entry.put("relatedLocations", result.related().stream().map(SarifReport::related).toList());
    }
    entry.put(
        "partialFingerprints",
        new JsonObject().put("statute/v1", fingerprints.next(finding, result.location())));
    if (finding.excuse() != Excuse.NONE) {
      entry.put("suppressions", List.of(suppression(finding)));
    }
    // What the author has decided on needs no fix.
    boolean isOpen = finding.excuse() == Excuse.NONE || finding.excuse() == Excuse.KNOWN;
    return isOpen && !result.fixes().isEmpty()
        ? entry.put("fixes", result.fixes().stream().map(SarifText::fix).toList())
        : entry;
  }

  private static JsonObject related(RelatedLocation related) {
    return SarifText.location(related.location()).put("message", SarifText.message(related.text()));
  }

  private static JsonObject suppression(Finding finding) {
    boolean inSource = finding.excuse() != Excuse.KNOWN;
    JsonObject suppression = new JsonObject().put("kind", inSource ? "inSource" : "external");
    return finding.reason().isBlank()
        ? suppression
        : suppression.put("justification", finding.reason());
  }
}
