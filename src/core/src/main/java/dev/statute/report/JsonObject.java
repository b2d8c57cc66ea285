package dev.statute.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object, whose members keep the order in which they were put. */
public final class JsonObject {

  private static final String HEX = "0123456789abcdef";

  private final Map<String, Object> members = new LinkedHashMap<>();

  /** Adds a member with a text. */
  public JsonObject put(String name, String value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member with a whole number. */
  public JsonObject put(String name, long value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member that is true or false. */
  public JsonObject put(String name, boolean value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member with an object. */
  public JsonObject put(String name, JsonObject value) {
    members.put(name, value);
    return this;
  }

  /** Adds a member with an array of objects. */
  public JsonObject put(String name, List<JsonObject> values) {
    members.put(name, values);
    return this;
  }

  /** Returns it as a text of several lines, with a line break at the end. */
  public String text() {
    StringBuilder out = new StringBuilder();
    write(this, "\n", out);
    return out.append('\n').toString();
  }

  private static void write(Object value, String lineBreak, StringBuilder out) {
    String inner = lineBreak + "  ";
    if (value instanceof JsonObject object) {
      String before = "{" + inner;
      for (Map.Entry<String, Object> member : object.members.entrySet()) {
        out.append(before);
        quote(member.getKey(), out);
        write(member.getValue(), inner, out.append(": "));
        before = "," + inner;
      }
      out.append(object.members.isEmpty() ? "{}" : lineBreak + "}");
    } else if (value instanceof List<?> list) {
      String before = "[" + inner;
      for (Object element : list) {
        write(element, inner, out.append(before));
        before = "," + inner;
      }
      out.append(list.isEmpty() ? "[]" : lineBreak + "]");
    } else if (value instanceof String text) {
      quote(text, out);
    } else {
      out.append(value);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    text.codePoints().forEach(c -> character(c, out));
    out.append('"');
  }

  private static void character(int c, StringBuilder out) {
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (isUnsafe(c)) {
      out.append("\\u");
      for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(HEX.charAt(c >> shift & 0xf));
      }
    } else if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
      // Half a character; there is no UTF-8 for it, and many parsers refuse its escape.
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** JSON forbids the control characters only; the others end lines or scripts around it. */
  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '<';
  }
}
