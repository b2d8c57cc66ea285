package dev.statute.field;

import dev.statute.codec.json.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Immutable values of the kinds that JSON has, and how they are written (RFC 8259). */
final class JsonValues {

  private JsonValues() {}

  static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> members) {
    return members.isEmpty() ? Map.of() : map(members, 0);
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    if (depth > JsonText.MOST_NESTED) {
      throw new UnfitValueException(
          "values nested at most " + JsonText.MOST_NESTED + " deep", depth);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map, depth);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copy(element, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof BigDecimal number
        && Math.abs((long) number.scale()) > JsonText.MOST_DIGITS) {
      throw new UnfitValueException(
          "a number of at most " + JsonText.MOST_DIGITS + " digits before or after its point",
          number);
    }
    if (value == null || value instanceof String || value instanceof Boolean || isNumber(value)) {
      return value;
    }
    throw new UnfitValueException("a value that JSON has", value.getClass().getName());
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (!(name instanceof String key)) {
            throw new UnfitValueException("names that are strings", name);
          }
          copy.put(key, copy(value, depth + 1));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static boolean isNumber(Object value) {
    return value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte
        || value instanceof BigInteger
        || value instanceof BigDecimal
        || (value instanceof Double number && Double.isFinite(number))
        || (value instanceof Float single && Float.isFinite(single));
  }

  static String write(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(separator);
        quote(String.valueOf(member.getKey()), out);
        out.append(':');
        write(member.getValue(), out);
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        out.append(separator);
        write(element, out);
        separator = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String text) {
      quote(text, out);
    } else {
      out.append(value);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
        continue;
      }
      out.append(text, plain, i);
      plain = i + 1;
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      }
    }
    out.append(text, plain, text.length()).append('"');
  }
}
