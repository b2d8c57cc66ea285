package dev.statute.field;

import java.util.Map;

/** Writes tokens, quoted strings and parameters as a sender may generate them. */
final class Quoting {

  private Quoting() {}

  /**
   * Writes a quoted-string, with a backslash before a quote and a backslash only (RFC 9110, 5.6.4).
   */
  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append('"').toString();
  }

  /** Writes a token as it is, and anything else as a quoted-string. */
  static String tokenOrQuote(String text) {
    return !text.isEmpty() && CharClass.TOKEN.matchesAll(text) ? text : quote(text);
  }

  /** Writes parameters, each with its semicolon (RFC 9110, 5.6.6). */
  static String parameters(Map<String, String> parameters) {
    if (parameters.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    parameters.forEach(
        (name, value) -> out.append(';').append(name).append('=').append(tokenOrQuote(value)));
    return out.toString();
  }
}
