package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.OpenApi.Version;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What versions of OpenAPI write in different ways.
 *
 * @param version the version
 */
record Notation(Version version) {

  boolean isTwo() {
    return version == Version.V2_0;
  }

  /** Returns the key of the content of a response. */
  String content() {
    return isTwo() ? "schema" : "content";
  }

  /** Returns what the content of a response with a media type may look like. */
  Node contentOf(String mediaType) {
    Node schema = Node.Mapping.of(Map.of("type", Node.text("object")));
    return isTwo()
        ? schema
        : Node.Mapping.of(Map.of(mediaType, Node.Mapping.of(Map.of("schema", schema))));
  }

  /** Returns a header of a response. */
  Node.Mapping header() {
    Map<String, Node> members = new LinkedHashMap<>();
    if (!isTwo()) {
      members.put("required", Node.bool(true));
    }
    members.putAll(text());
    return Node.Mapping.of(members);
  }

  /** Returns a parameter. */
  Node.Mapping parameter(String name, String in) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("name", Node.text(name));
    members.put("in", Node.text(in));
    if (in.equals("path")) {
      members.put("required", Node.bool(true));
    }
    members.putAll(text());
    return Node.Mapping.of(members);
  }

  private Map<String, Node> text() {
    Node type = Node.text("string");
    return isTwo() ? Map.of("type", type) : Map.of("schema", Node.Mapping.of(Map.of("type", type)));
  }

  /** Returns a response that says nothing but what it is. */
  static Node.Mapping response(String description) {
    return Node.Mapping.of(Map.of("description", Node.text(description)));
  }

  /** Returns what lifts a rule; a person has to write the reason. */
  static Node.Mapping deviation(String rule) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put("rule", Node.text(rule));
    members.put("reason", Node.text(""));
    return Node.Mapping.of(members);
  }
}
