package dev.statute.openapi.testing.request;

import dev.statute.openapi.model.DocumentParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Values of parameters as their styles write them (OpenAPI 3.1.1, 4.8.12.2). */
final class ParameterText {

  private ParameterText() {}

  /** Returns the text of a value without structure. */
  static String scalar(JsonNode value) {
    return value.isNull() ? "" : value.isValueNode() ? value.asString() : value.toString();
  }

  /** Writes the value of a variable of a path. */
  static String path(DocumentParameter parameter, JsonNode value) {
    return switch (parameter.style().toLowerCase(Locale.ROOT)) {
      case "label" -> "." + joined(value, parameter.explode() ? "." : ",", parameter.explode());
      case "matrix" -> ";" + matrix(parameter, value);
      default -> joined(value, ",", parameter.explode());
    };
  }

  private static String matrix(DocumentParameter parameter, JsonNode value) {
    String name = Escaping.of(parameter.name());
    if (parameter.explode() && value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(name + "=" + Escaping.of(scalar(item))));
      return String.join(";", items);
    }
    return parameter.explode() && value.isObject()
        ? joined(value, ";", true)
        : name + "=" + joined(value, ",", false);
  }

  /** Writes the value of a header field. */
  static String field(DocumentParameter parameter, JsonNode value) {
    return parameter.content().isEmpty()
        ? joined(value, ",", parameter.explode(), UnaryOperator.identity())
        : value.toString();
  }

  /** Writes the parameters of the query that a value is: {@code name=value}, percent-encoded. */
  static List<String> query(DocumentParameter parameter, JsonNode value) {
    UnaryOperator<String> escape =
        parameter.allowReserved() ? Escaping::withReserved : Escaping::of;
    String name = Escaping.of(parameter.name());
    if (!parameter.content().isEmpty()) {
      return List.of(name + "=" + escape.apply(value.toString()));
    }
    List<String> pairs = new ArrayList<>();
    if (value.isArray()) {
      array(parameter, value, escape, pairs);
    } else if (value.isObject()) {
      object(parameter, value, escape, pairs);
    } else {
      pairs.add(name + "=" + escape.apply(scalar(value)));
    }
    return pairs;
  }

  private static void array(
      DocumentParameter parameter,
      JsonNode value,
      UnaryOperator<String> escape,
      List<String> pairs) {
    String name = Escaping.of(parameter.name());
    String style = parameter.style();
    if (parameter.explode() && !style.equals("spaceDelimited") && !style.equals("pipeDelimited")) {
      value.forEach(item -> pairs.add(name + "=" + escape.apply(scalar(item))));
    } else if (!value.isEmpty()) {
      String separator =
          style.equals("spaceDelimited") ? "%20" : style.equals("pipeDelimited") ? "%7C" : ",";
      pairs.add(name + "=" + joined(value, separator, false, escape));
    }
  }

  private static void object(
      DocumentParameter parameter,
      JsonNode value,
      UnaryOperator<String> escape,
      List<String> pairs) {
    String name = Escaping.of(parameter.name());
    if (parameter.style().equals("deepObject")) {
      value
          .properties()
          .forEach(
              member ->
                  items(member.getValue())
                      .forEach(
                          item ->
                              pairs.add(
                                  name
                                      + "%5B"
                                      + Escaping.of(member.getKey())
                                      + "%5D="
                                      + escape.apply(scalar(item)))));
    } else if (parameter.explode()) {
      value
          .properties()
          .forEach(
              member ->
                  items(member.getValue())
                      .forEach(
                          item ->
                              pairs.add(
                                  Escaping.of(member.getKey())
                                      + "="
                                      + escape.apply(scalar(item)))));
    } else {
      pairs.add(name + "=" + joined(value, ",", false, escape));
    }
  }

  private static List<JsonNode> items(JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      return List.of(value);
    }
    List<JsonNode> items = new ArrayList<>();
    value.forEach(items::add);
    return items;
  }

  private static String joined(JsonNode value, String separator, boolean explode) {
    return joined(value, separator, explode, Escaping::of);
  }

  private static String joined(
      JsonNode value, String separator, boolean explode, UnaryOperator<String> escape) {
    if (value.isObject()) {
      String between = explode ? "=" : separator;
      return value.properties().stream()
          .map(m -> escape.apply(m.getKey()) + between + escape.apply(scalar(m.getValue())))
          .collect(Collectors.joining(separator));
    }
    return items(value).stream()
        .map(item -> escape.apply(scalar(item)))
        .collect(Collectors.joining(separator));
  }
}
