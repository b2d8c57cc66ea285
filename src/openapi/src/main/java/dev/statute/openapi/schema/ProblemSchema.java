package dev.statute.openapi.schema;

import dev.statute.openapi.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schema of problem documents (RFC 9457, 3). */
final class ProblemSchema {

  private ProblemSchema() {}

  static Keywords of() {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put(
        "type",
        text("Identifies the kind of problem. Without it, the status says it all.")
            .put("format", Node.text("uri-reference"))
            .put("default", Node.text("about:blank"))
            .mapping());
    members.put("title", text("A short summary of the kind of problem.").mapping());
    members.put(
        "status",
        Keywords.ofType("integer")
            .put("minimum", Node.number(100))
            .put("maximum", Node.number(599))
            .describe("The status code of the response.")
            .mapping());
    members.put("detail", text("An explanation of this occurrence of the problem.").mapping());
    members.put(
        "instance",
        text("Identifies this occurrence of the problem.")
            .put("format", Node.text("uri-reference"))
            .mapping());
    return Keywords.ofType("object")
        .put("properties", Node.Mapping.of(members))
        .describe("A problem document (RFC 9457, 3). It can have further members.");
  }

  private static Keywords text(String description) {
    return Keywords.ofType("string").describe(description);
  }
}
