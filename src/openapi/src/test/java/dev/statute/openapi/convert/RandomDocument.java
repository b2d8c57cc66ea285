package dev.statute.openapi.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes documents of random operations and schemas, all of which contracts can say. */
final class RandomDocument {

  private static final List<String> WORDS =
      List.of(
          "id", "name", "order-line", "totalAmount", "state", "created_at", "class", "X-y", "a");

  private static final Map<String, Object> LISTED =
      Map.of("type", "string", "enum", List.of("open", "in-progress", "DONE"));

  private final Random random;
  private final int components;

  RandomDocument(long seed) {
    this.random = new Random(seed);
    this.components = 1 + random.nextInt(6);
  }

  /** Returns the document as YAML, which JSON is. */
  String make() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", Map.of("title", "Shop", "version", "1.0.0"));
    Map<String, Object> paths = new LinkedHashMap<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      paths.put("/things" + i + "/{id}", pathItem(i));
    }
    document.put("paths", paths);
    Map<String, Object> schemas = new LinkedHashMap<>();
    for (int i = 0; i < components; i++) {
      schemas.put("Thing" + i, record(3, i));
    }
    document.put("components", Map.of("schemas", schemas));
    return json(document);
  }

  private Map<String, Object> pathItem(int number) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (String method : List.of("get", "post", "put", "delete")) {
      if (random.nextBoolean()) {
        item.put(method, operation(method, number));
      }
    }
    return item;
  }

  private Map<String, Object> operation(String method, int number) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", method + "-thing-" + number);
    operation.put("tags", List.of("tag" + random.nextInt(3)));
    List<Object> parameters = new ArrayList<>();
    parameters.add(parameter("id", "path", true, Map.of("type", "string")));
    if (random.nextBoolean()) {
      parameters.add(
          parameter("q", "query", random.nextBoolean(), random.nextBoolean() ? scalar() : LISTED));
    }
    if (random.nextBoolean()) {
      Map<String, Object> list = Map.of("type", "array", "items", Map.of("type", "integer"));
      Map<String, Object> several = parameter("list", "query", false, list);
      several.put("explode", random.nextBoolean());
      parameters.add(several);
    }
    if (random.nextBoolean()) {
      parameters.add(parameter("X-Tenant", "header", random.nextBoolean(), scalar()));
    }
    operation.put("parameters", parameters);
    if (!method.equals("get") && !method.equals("delete")) {
      operation.put("requestBody", Map.of("required", true, "content", content()));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of("description", "OK", "content", content()));
    if (random.nextBoolean()) {
      responses.put("404", Map.of("description", "None."));
    }
    operation.put("responses", responses);
    return operation;
  }

  private static Map<String, Object> parameter(
      String name, String in, boolean isRequired, Map<String, Object> schema) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", isRequired);
    parameter.put("schema", schema);
    return parameter;
  }

  private Map<String, Object> content() {
    return Map.of("application/json", Map.of("schema", schema(2)));
  }

  private Map<String, Object> schema(int depth) {
    int kind = random.nextInt(depth > 0 ? 8 : 4);
    return switch (kind) {
      case 0, 1, 2 -> scalar();
      case 3 -> reference();
      case 4 -> Map.of("type", "array", "items", schema(depth - 1));
      case 5 -> Map.of("type", "object", "additionalProperties", schema(depth - 1));
      case 6 -> LISTED;
      default -> record(depth - 1, random.nextInt(100));
    };
  }

  private Map<String, Object> reference() {
    return Map.of("$ref", "#/components/schemas/Thing" + random.nextInt(components));
  }

  private Map<String, Object> record(int depth, int number) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    properties.put("own" + number, Map.of("type", "string"));
    for (String word : WORDS) {
      if (random.nextInt(3) == 0) {
        properties.put(word, schema(depth));
        if (random.nextBoolean()) {
          required.add(word);
        }
      }
    }
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("type", "object");
    if (!required.isEmpty()) {
      record.put("required", required);
    }
    record.put("properties", properties);
    return record;
  }

  private Map<String, Object> scalar() {
    return switch (random.nextInt(9)) {
      case 0 -> Map.of("type", "integer", "format", "int32", "minimum", random.nextInt(9));
      case 1 -> Map.of("type", "integer", "format", "int64");
      case 2 -> Map.of("type", "number", "maximum", random.nextInt(100));
      case 3 -> Map.of("type", "boolean");
      case 4 -> Map.of("type", "string", "maxLength", 1 + random.nextInt(50));
      case 5 -> Map.of("type", "string", "format", "date-time");
      case 6 -> Map.of("type", "string", "format", "uuid");
      case 7 -> Map.of("type", "string", "pattern", "^[a-z]{1,9}$");
      default -> Map.of("type", "string");
    };
  }

  private static String json(Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, Object value) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : new java.util.TreeMap<Object, Object>(map).entrySet()) {
        out.append(separator).append('"').append(entry.getKey()).append("\": ");
        append(out, entry.getValue());
        separator = ", ";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        out.append(separator);
        append(out, item);
        separator = ", ";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String text) {
      out.append('"').append(text).append('"');
    } else {
      out.append(value);
    }
  }
}
