package dev.statute.fuzz;

import java.util.List;
import java.util.Locale;

/** Texts that break what does not expect them, and the literals that stand for them. */
final class HostileText {

  private static final List<String> PIECES =
      List.of(
          "",
          " ",
          "\t",
          "\n",
          "\n    ",
          "\r\n",
          "\0",
          "\u0001",
          "\u007f",
          "\u001b[31m",
          "\"",
          "\"\"\"",
          "'",
          "\\",
          "\\u",
          "\\user",
          "\\u000a",
          "\\u002a\\u002f",
          "\\\\u002a/",
          "\\uuu0022",
          "*/",
          "/*",
          "//",
          "${}",
          "${x}",
          "$",
          "$L",
          "$T",
          "$$",
          "$W",
          "$[",
          "%",
          "%s",
          "%zz",
          "%41",
          "{",
          "}",
          "{}",
          "{0}",
          "{@code",
          "{@link Nowhere}",
          "@",
          "@deprecated",
          "<b>",
          "</code>",
          "<!--",
          "&amp;",
          "&#123;",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u202e",
          "\u200f",
          "\u2028",
          "\u2029",
          "\u0085",
          "\ufeff",
          "\uffff",
          "e\u0301",
          "\u00df",
          "\u0130",
          "null",
          "class",
          "[method-status]",
          "statute:",
          "Ok",
          "a b",
          ".",
          "..",
          "?",
          "#");

  private HostileText() {}

  /** Returns a text of a few pieces, now and then a very long one. */
  static String text(Dice dice) {
    StringBuilder text = new StringBuilder();
    for (int i = dice.few(4); i >= 0; i--) {
      text.append(dice.of(PIECES));
    }
    return dice.chance(2)
        ? text.toString() + dice.of("x", "x ", "/a", "é").repeat(3000)
        : text + "";
  }

  /** Returns a literal of Java for a text. */
  static String literal(String text, Dice dice) {
    StringBuilder literal = new StringBuilder("\"");
    boolean escaped = dice.chance(30);
    for (int i = 0; i < text.length(); i++) {
      literal.append(literal(text, i, escaped));
    }
    return literal.append('"').toString();
  }

  private static String literal(String text, int index, boolean escaped) {
    char c = text.charAt(index);
    return switch (c) {
      case '"' -> "\\\"";
      // javac 17 loses count of backslashes after half of a surrogate pair.
      case '\\' ->
          escaped || (index > 0 && Character.isSurrogate(text.charAt(index - 1)))
              ? "\\134"
              : "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        boolean plain = c >= ' ' && (c < 0x7f || (!escaped && isReadable(text, index)));
        yield plain ? String.valueOf(c) : unicode(c);
      }
    };
  }

  private static String unicode(char c) {
    return c < 0x80
        ? String.format(Locale.ROOT, "\\%03o", (int) c)
        : String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  /** A half of a pair of surrogates cannot stand in a file. */
  private static boolean isReadable(String text, int index) {
    char c = text.charAt(index);
    return c >= 0xa0 && !Character.isSurrogate(c) && c != '\ufeff' && c != '\uffff';
  }
}
