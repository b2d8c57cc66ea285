package dev.statute.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON (RFC 8259) of maps, lists, strings and numbers. */
final class JsonWriter {

  private JsonWriter() {}

  static String text(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.entrySet().stream()
          .map(member -> text(member.getKey()) + ": " + text(member.getValue()))
          .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JsonWriter::text).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }
    return value instanceof String string ? quoted(string) : value.toString();
  }

  private static String quoted(String string) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
