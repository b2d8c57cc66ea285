package dev.statute.openapi.testing.request;

import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.openapi.testing.message.MessageField;
import dev.statute.openapi.testing.message.SentRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** A request to an operation, part by part. */
final class RequestDraft {

  /** What a part of the request has, by the name of the parameter. */
  private final Map<String, String> path = new LinkedHashMap<>();

  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final DocumentOperation operation;
  private String method;
  private Optional<byte[]> content = Optional.empty();

  RequestDraft(DocumentOperation operation) {
    this.operation = operation;
    this.method = operation.method();
  }

  /** Copies a draft, to change the copy. */
  RequestDraft(RequestDraft other) {
    this.operation = other.operation;
    this.method = other.method;
    this.content = other.content;
    path.putAll(other.path);
    query.putAll(other.query);
    fields.putAll(other.fields);
    cookies.putAll(other.cookies);
  }

  DocumentOperation operation() {
    return operation;
  }

  void method(String other) {
    this.method = other;
  }

  /** Sets a variable of the path to a text that is percent-encoded. */
  void path(String name, String encoded) {
    path.put(name, encoded);
  }

  void query(String name, List<String> pairs) {
    query.put(name, pairs);
  }

  void field(String name, String value) {
    fields.put(name, value);
  }

  void cookie(String name, String value) {
    cookies.put(name, value);
  }

  void content(String mediaType, byte[] octets) {
    fields.put("Content-Type", mediaType);
    content = Optional.of(octets);
  }

  void withoutContent() {
    fields.remove("Content-Type");
    content = Optional.empty();
  }

  boolean hasContent() {
    return content.isPresent();
  }

  Optional<byte[]> content() {
    return content;
  }

  String contentType() {
    return fields.getOrDefault("Content-Type", "");
  }

  void without(DocumentParameter parameter) {
    switch (parameter.in()) {
      case PATH -> throw new IllegalArgumentException("a variable of a path is always there");
      case QUERY -> query.remove(parameter.name());
      case HEADER -> fields.remove(parameter.name());
      case COOKIE -> cookies.remove(parameter.name());
    }
  }

  /** Returns the path with the variables that are set. */
  String pathText() {
    Matcher variable = PathTemplate.VARIABLE.matcher(operation.path());
    StringBuilder text = new StringBuilder();
    while (variable.find()) {
      String value = path.getOrDefault(variable.group(1), variable.group(1));
      variable.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    variable.appendTail(text);
    return text.toString();
  }

  SentRequest request() {
    List<String> pairs = query.values().stream().flatMap(List::stream).toList();
    String target = pathText() + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    List<MessageField> lines = new ArrayList<>();
    fields.forEach((name, value) -> lines.add(new MessageField(name, value)));
    if (!cookies.isEmpty()) {
      List<String> texts = new ArrayList<>();
      cookies.forEach((name, value) -> texts.add(name + "=" + value));
      lines.add(new MessageField("Cookie", String.join("; ", texts)));
    }
    return new SentRequest(method, target, lines, content);
  }
}
