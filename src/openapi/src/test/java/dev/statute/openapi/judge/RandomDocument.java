package dev.statute.openapi.judge;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A document of random operations, many of which break the law. */
final class RandomDocument {

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "head", "patch", "options", "trace");
  private static final List<String> STATUSES =
      List.of(
          "200", "201", "202", "204", "205", "206", "304", "400", "401", "404", "405", "412", "415",
          "416", "418", "429", "499", "502", "999", "4XX", "default");
  private static final List<String> FIELDS =
      List.of(
          "ETag",
          "Location",
          "Content-Length",
          "Allow",
          "X-Own",
          "Host",
          "Vary",
          "Content-Range",
          "Last-Modified",
          "Transfer-Encoding",
          "WWW-Authenticate",
          "bad name");
  private static final List<String> INPUTS =
      List.of("If-Match", "Range", "Host", "X-In", "ETag", "Accept", "If-None-Match");

  private final Random random;
  private final boolean isTwo;

  RandomDocument(Random random) {
    this.random = random;
    this.isTwo = random.nextInt(4) == 0;
  }

  Node.Mapping root() {
    Map<String, Node> root = new LinkedHashMap<>();
    root.put(isTwo ? "swagger" : "openapi", Node.text(isTwo ? "2.0" : "3.1.0"));
    root.put("info", mapping("title", Node.text("T"), "version", Node.text("1")));
    Map<String, Node> paths = new LinkedHashMap<>();
    for (int i = 0; i < 2; i++) {
      paths.put("/r" + i, path());
    }
    root.put("paths", Node.Mapping.of(paths));
    return Node.Mapping.of(root);
  }

  private Node path() {
    Map<String, Node> path = new LinkedHashMap<>();
    for (int i = 0; i < 2; i++) {
      path.put(one(METHODS), operation());
    }
    return Node.Mapping.of(path);
  }

  private Node operation() {
    Map<String, Node> operation = new LinkedHashMap<>();
    List<Node> parameters = new ArrayList<>();
    while (random.nextInt(3) == 0 && parameters.size() < 3) {
      String name = one(INPUTS) + (parameters.isEmpty() ? "" : parameters.size());
      Map<String, Node> parameter = new LinkedHashMap<>();
      parameter.put("name", Node.text(name));
      parameter.put("in", Node.text("header"));
      parameter.putAll(typed());
      parameters.add(Node.Mapping.of(parameter));
    }
    if (!parameters.isEmpty()) {
      operation.put("parameters", Node.sequence(parameters));
    }
    Map<String, Node> responses = new LinkedHashMap<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      responses.put(one(STATUSES), response());
    }
    operation.put("responses", Node.Mapping.of(responses));
    return Node.Mapping.of(operation);
  }

  private Node response() {
    Map<String, Node> response = new LinkedHashMap<>();
    response.put(
        "description", Node.text(one(List.of("", "Some", "line\nbreak\n\nand: more # x"))));
    Map<String, Node> headers = new LinkedHashMap<>();
    while (random.nextBoolean()) {
      Map<String, Node> header = new LinkedHashMap<>();
      if (!isTwo && random.nextBoolean()) {
        header.put("required", Node.bool(true));
      }
      header.putAll(typed());
      headers.put(one(FIELDS), Node.Mapping.of(header));
    }
    if (!headers.isEmpty()) {
      response.put("headers", Node.Mapping.of(headers));
    }
    if (random.nextBoolean()) {
      Node schema = mapping("type", Node.text("object"));
      response.put(
          isTwo ? "schema" : "content",
          isTwo ? schema : mapping("application/json", mapping("schema", schema)));
    }
    return Node.Mapping.of(response);
  }

  private Map<String, Node> typed() {
    Node type = Node.text("string");
    return isTwo ? Map.of("type", type) : Map.of("schema", mapping("type", type));
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static Node mapping(String key, Node value) {
    return Node.Mapping.of(Map.of(key, value));
  }

  private static Node mapping(String key, Node value, String other, Node otherValue) {
    Map<String, Node> entries = new LinkedHashMap<>();
    entries.put(key, value);
    entries.put(other, otherValue);
    return Node.Mapping.of(entries);
  }
}
