package dev.statute.report;

import dev.statute.rule.Dialect;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.text.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Findings in SARIF 2.1.0, the format that tools for code review read. */
public final class SarifReport {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** By file, position and rule; results without a region have the order of their contract. */
  private static final Comparator<Result> BY_POSITION =
      Comparator.comparing((Result result) -> result.location().uri())
          .thenComparing(SarifReport::line)
          .thenComparing(SarifReport::column)
          .thenComparing(SarifReport::containerWithoutRegion)
          .thenComparing(SarifReport::siteWithoutRegion)
          .thenComparing(result -> result.finding().rule().id());

  private final Fingerprints fingerprints = new Fingerprints();
  private final Dialect dialect;
  private final List<Result> results;
  private final Map<String, RuleInfo> rules = new TreeMap<>();
  private final List<String> ruleIds;

  private SarifReport(List<Result> results, Dialect dialect) {
    this.dialect = dialect;
    this.results =
        results.stream()
            .sorted(BY_POSITION.thenComparing(result -> result.finding().description(dialect)))
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
   */
  public static String text(
      String version, List<Result> results, List<String> failures, Dialect dialect) {
    JsonObject run = new SarifReport(results, dialect).run(version);
    if (!failures.isEmpty()) {
      // A result that is missing for this reason must not be taken for one that was mended.
      run.put("invocations", List.of(failed(failures)));
    }
    return new JsonObject()
        .put("$schema", SCHEMA)
        .put("version", VERSION)
        .put("runs", List.of(run))
        .text();
  }

  private static long line(Result result) {
    return result.location().region().map(Region::startLine).orElse(0L);
  }

  private static long column(Result result) {
    return result.location().region().map(Region::startColumn).orElse(0L);
  }

  private static String containerWithoutRegion(Result result) {
    return result.location().region().isPresent() ? "" : result.location().container();
  }

  private static int siteWithoutRegion(Result result) {
    return result.location().region().isPresent() ? 0 : result.finding().site().number();
  }

  private JsonObject run(String version) {
    JsonObject driver = new JsonObject().put("name", "Statute");
    if (!version.isEmpty()) {
      driver.put("version", version);
    }
    driver.put("rules", rules.values().stream().map(SarifReport::rule).toList());
    List<JsonObject> entries = new ArrayList<>();
    results.forEach(result -> entries.add(result(result)));
    return new JsonObject()
        .put("tool", new JsonObject().put("driver", driver))
        .put("columnKind", "utf16CodeUnits")
        .put("results", entries);
  }

  private static JsonObject failed(List<String> failures) {
    return new JsonObject()
        .put("executionSuccessful", false)
        .put(
            "toolExecutionNotifications",
            failures.stream()
                .map(text -> new JsonObject().put("level", "error").put("message", message(text)))
                .toList());
  }

  private static JsonObject rule(RuleInfo rule) {
    Severity severity = rule.basis().severity(Profile.RFC);
    JsonObject configuration = new JsonObject();
    if (severity == Severity.OFF) {
      configuration.put("enabled", false);
    }
    return new JsonObject()
        .put("id", rule.id())
        .put("shortDescription", message(sentence(rule.summary())))
        .put("defaultConfiguration", configuration.put("level", level(severity)));
  }

  private static String sentence(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE -> "note";
      case OFF -> "none";
    };
  }

  private JsonObject result(Result result) {
    Finding finding = result.finding();
    JsonObject entry =
        new JsonObject()
            .put("ruleId", finding.rule().id())
            .put("ruleIndex", ruleIds.indexOf(finding.rule().id()))
            .put("level", level(finding.weight()))
            .put("message", message(finding.description(dialect)))
            .put("locations", List.of(location(result.location())))
            .put(
                "partialFingerprints",
                new JsonObject().put("statute/v1", fingerprints.next(finding, result.location())));
    return finding.excuse() == Excuse.NONE
        ? entry
        : entry.put("suppressions", List.of(suppression(finding)));
  }

  private static JsonObject suppression(Finding finding) {
    boolean inSource = finding.excuse() != Excuse.KNOWN;
    JsonObject suppression = new JsonObject().put("kind", inSource ? "inSource" : "external");
    return finding.reason().isBlank()
        ? suppression
        : suppression.put("justification", finding.reason());
  }

  private static JsonObject location(Location location) {
    JsonObject entry = new JsonObject();
    if (!location.uri().isEmpty()) {
      entry.put("physicalLocation", physical(location));
    }
    return entry.put(
        "logicalLocations",
        List.of(
            new JsonObject()
                .put("fullyQualifiedName", location.qualifiedName())
                .put("kind", location.operation().isEmpty() ? "type" : "member")));
  }

  private static JsonObject physical(Location location) {
    JsonObject entry =
        new JsonObject().put("artifactLocation", new JsonObject().put("uri", location.uri()));
    location.region().ifPresent(region -> entry.put("region", json(region)));
    return entry;
  }

  private static JsonObject json(Region region) {
    return new JsonObject()
        .put("startLine", region.startLine())
        .put("startColumn", region.startColumn())
        .put("endLine", region.endLine())
        .put("endColumn", region.endColumn());
  }

  /** In messages of SARIF, braces are placeholders and brackets before parentheses are links. */
  private static JsonObject message(String text) {
    return new JsonObject()
        .put("text", text.replace("{", "{{").replace("}", "}}").replace("](", "\\]("));
  }
}
