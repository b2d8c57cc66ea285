package dev.statute.report;

import dev.statute.text.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts, places and edits in SARIF. */
final class SarifText {

  private SarifText() {}

  /** In messages of SARIF, braces are placeholders and brackets before parentheses are links. */
  static JsonObject message(String text) {
    return new JsonObject()
        .put("text", text.replace("{", "{{").replace("}", "}}").replace("](", "\\]("));
  }

  /** Returns a location; what is not known of it is left out. */
  static JsonObject location(Location location) {
    JsonObject entry = new JsonObject();
    if (!location.uri().isEmpty()) {
      entry.put("physicalLocation", physical(location));
    }
    if (location.container().isEmpty()) {
      return entry;
    }
    return entry.put(
        "logicalLocations",
        List.of(
            new JsonObject()
                .put("fullyQualifiedName", location.qualifiedName())
                .put("kind", location.operation().isEmpty() ? "type" : "member")));
  }

  private static JsonObject physical(Location location) {
    JsonObject entry = new JsonObject().put("artifactLocation", artifact(location.uri()));
    location.region().ifPresent(region -> entry.put("region", region(region)));
    return entry;
  }

  private static JsonObject artifact(String uri) {
    return new JsonObject().put("uri", uri);
  }

  private static JsonObject region(Region region) {
    return new JsonObject()
        .put("startLine", region.startLine())
        .put("startColumn", region.startColumn())
        .put("endLine", region.endLine())
        .put("endColumn", region.endColumn());
  }

  /** Returns a fix, with the edits of each file together. */
  static JsonObject fix(SourceFix fix) {
    Map<String, List<JsonObject>> byFile = new LinkedHashMap<>();
    for (TextEdit edit : fix.edits()) {
      JsonObject replacement = new JsonObject().put("deletedRegion", region(edit.region()));
      if (!edit.text().isEmpty()) {
        replacement.put("insertedContent", new JsonObject().put("text", edit.text()));
      }
      byFile.computeIfAbsent(edit.uri(), uri -> new ArrayList<>()).add(replacement);
    }
    return new JsonObject()
        .put("description", message(fix.description()))
        .put(
            "artifactChanges",
            byFile.entrySet().stream()
                .map(
                    file ->
                        new JsonObject()
                            .put("artifactLocation", artifact(file.getKey()))
                            .put("replacements", file.getValue()))
                .toList());
  }
}
