package dev.statute.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report in SARIF 2.1.0, the format that tools for code review read. */
final class CoverageLog {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String NEVER = "unanswered-case";
  private static final String UNDECLARED = "undeclared-answer";

  private CoverageLog() {}

  static String text(CoverageReport report) {
    List<Object> results = new ArrayList<>();
    report.missing().forEach(one -> results.add(result(NEVER, CoverageReport.message(one), one)));
    report
        .undeclared()
        .forEach(one -> results.add(result(UNDECLARED, one.text(), one.operation())));
    List<Object> rules =
        List.of(
            rule(NEVER, "A declared case that no test saw."),
            rule(UNDECLARED, "A response that its operation does not declare."));
    Map<String, Object> driver = object("name", "Statute", "rules", rules);
    Map<String, Object> run =
        object(
            "tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
    return JsonWriter.text(object("$schema", SCHEMA, "version", VERSION, "runs", List.of(run)));
  }

  private static Map<String, Object> rule(String id, String summary) {
    return object("id", id, "shortDescription", object("text", summary));
  }

  private static Map<String, Object> result(String rule, String message, DeclaredCase one) {
    Map<String, Object> location = new LinkedHashMap<>();
    int colon = one.place().lastIndexOf(':');
    if (colon > 0) {
      location.put("physicalLocation", place(one.place(), colon));
    }
    location.put(
        "logicalLocations", List.of(object("fullyQualifiedName", one.member(), "kind", "member")));
    return object(
        "ruleId",
        rule,
        "level",
        "warning",
        "message",
        object("text", escaped(message)),
        "locations",
        List.of(location));
  }

  private static Map<String, Object> place(String place, int colon) {
    return object(
        "artifactLocation",
        object("uri", place.substring(0, colon)),
        "region",
        object("startLine", Integer.valueOf(place.substring(colon + 1))));
  }

  /** In messages of SARIF, braces are placeholders. */
  private static String escaped(String message) {
    return message.replace("{", "{{").replace("}", "}}");
  }

  private static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put((String) members[i], members[i + 1]);
    }
    return object;
  }
}
