package dev.statute.rule.message.contract;

import dev.statute.report.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Which responses of contracts a capture has.
 *
 * @param declared the number of declared responses, counted for each operation
 * @param missing those that it has not, in the order of the contracts
 * @param undeclared the responses that it has though they are not declared, sorted
 */
public record CoverageSummary(
    int declared, List<CoverageGap> missing, List<CoverageGap> undeclared) {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String NEVER = "unanswered-case";
  private static final String UNDECLARED = "undeclared-answer";

  /** Copies the lists. */
  public CoverageSummary {
    missing = List.copyOf(missing);
    undeclared = List.copyOf(undeclared);
  }

  /** Tells whether each declared response was seen, and no other. */
  public boolean isComplete() {
    return missing.isEmpty() && undeclared.isEmpty();
  }

  /** Returns the report in lines that each end with a line feed. */
  public String text() {
    StringBuilder text = new StringBuilder("Contract coverage: ");
    if (missing.isEmpty()) {
      text.append("each of the ").append(declared).append(" declared cases was answered.\n");
    } else {
      text.append(declared - missing.size())
          .append(" of ")
          .append(declared)
          .append(" declared cases were answered.\n");
      missing.forEach(gap -> add(text, gap));
    }
    if (!undeclared.isEmpty()) {
      text.append("Answers that are not declared:\n");
      undeclared.forEach(gap -> add(text, gap));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, CoverageGap gap) {
    text.append("  ").append(gap.member()).append(": ").append(gap.text()).append('\n');
  }

  /** Returns the report as a JSON object. */
  public JsonObject json() {
    return new JsonObject()
        .put("declared", declared)
        .put("answered", declared - missing.size())
        .put("missing", missing.stream().map(CoverageSummary::json).toList())
        .put("undeclared", undeclared.stream().map(CoverageSummary::json).toList());
  }

  private static JsonObject json(CoverageGap gap) {
    JsonObject json =
        new JsonObject()
            .put("operation", gap.member())
            .put("route", gap.route())
            .put("status", gap.status());
    return gap.response().isEmpty() ? json : json.put("response", gap.response());
  }

  /** Returns the report in SARIF 2.1.0, with the rules that statute-test reports, too. */
  public String sarif() {
    List<JsonObject> results = new ArrayList<>();
    missing.forEach(gap -> results.add(result(NEVER, gap)));
    undeclared.forEach(gap -> results.add(result(UNDECLARED, gap)));
    List<JsonObject> rules =
        List.of(
            rule(NEVER, "A declared case that no exchange has."),
            rule(UNDECLARED, "A response that its operation does not declare."));
    JsonObject driver = new JsonObject().put("name", "Statute").put("rules", rules);
    JsonObject run =
        new JsonObject()
            .put("tool", new JsonObject().put("driver", driver))
            .put("columnKind", "utf16CodeUnits")
            .put("results", results);
    return new JsonObject()
        .put("$schema", SCHEMA)
        .put("version", VERSION)
        .put("runs", List.of(run))
        .text();
  }

  private static JsonObject rule(String id, String summary) {
    return new JsonObject()
        .put("id", id)
        .put("shortDescription", new JsonObject().put("text", summary));
  }

  /** In messages of SARIF, braces are placeholders. */
  private static JsonObject result(String rule, CoverageGap gap) {
    JsonObject member =
        new JsonObject().put("fullyQualifiedName", gap.member()).put("kind", "member");
    return new JsonObject()
        .put("ruleId", rule)
        .put("level", "warning")
        .put(
            "message",
            new JsonObject().put("text", gap.text().replace("{", "{{").replace("}", "}}")))
        .put("locations", List.of(new JsonObject().put("logicalLocations", List.of(member))));
  }
}
