package dev.statute.openapi.print;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides how a text stands in YAML. */
final class YamlTexts {

  /** What some readers of YAML 1.1 take for a number. */
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?[0-9]+");

  /** What some version of YAML takes for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  /** Texts with longer words on average are no prose, such as patterns. */
  private static final int LONGEST_WORDS = 15;

  private YamlTexts() {}

  /** Appends a text on one line, in quotes where it needs them. */
  static void append(StringBuilder out, String text) {
    if (isPlain(text)) {
      out.append(text);
    } else {
      appendQuoted(out, text);
    }
  }

  /** Appends a text in quotes: in single ones, unless something in it has to be escaped. */
  static void appendQuoted(StringBuilder out, String text) {
    if (Escapes.isShown(text)) {
      out.append('\'').append(text.replace("'", "''")).append('\'');
    } else {
      Escapes.appendJson(out, text);
    }
  }

  /**
   * Tells whether a text on one line needs no quotes, for readers of YAML 1.1 neither. Numbers,
   * dates and times begin with a digit, a sign or a dot.
   */
  static boolean isPlain(String text) {
    return !text.isEmpty()
        && isPlainStart(text.codePointAt(0))
        && text.charAt(text.length() - 1) != ' '
        && text.charAt(text.length() - 1) != ':'
        && !text.contains(": ")
        && !text.contains(" #")
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && !EXPONENT.matcher(text).matches()
        && Escapes.isShown(text);
  }

  private static boolean isPlainStart(int c) {
    return ('a' <= c && c <= 'z')
        || ('A' <= c && c <= 'Z')
        || c == '_'
        || c == '/'
        || c == '$'
        || (c > 0x7F && Character.isLetter(c));
  }

  /**
   * Tells whether a text can stand as lines of its own: it has several, none of which begins the
   * text with white space or ends with it, and nothing in it has to be escaped.
   */
  static boolean isLines(String text) {
    if (text.indexOf('\n') < 0 || isEdge(text.charAt(0)) || text.endsWith("\n\n")) {
      return false;
    }
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()
          && (isEdge(line.charAt(line.length() - 1))
              || !Escapes.isShown(line.replace('\t', ' ')))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a text is prose that can be broken at its spaces, one between two words each. */
  static boolean isFoldable(String text) {
    return !text.startsWith(" ")
        && !text.endsWith(" ")
        && text.chars().filter(c -> c == ' ').count() >= text.length() / LONGEST_WORDS
        && !text.contains("  ")
        && Escapes.isShown(text);
  }

  private static boolean isEdge(char c) {
    return c == '\n' || c == ' ' || c == '\t';
  }

  /**
   * Returns a number as readers of YAML 1.1 know it, too: with a dot and a sign, {@code 1.0e+3}.
   */
  static String number(String json) {
    int e = Math.max(json.indexOf('e'), json.indexOf('E'));
    if (e < 0) {
      return json;
    }
    String mantissa = json.substring(0, e);
    String exponent = json.substring(e + 1);
    char first = exponent.isEmpty() ? '0' : exponent.charAt(0);
    return mantissa
        + (mantissa.indexOf('.') < 0 ? ".0" : "")
        + "e"
        + (first == '+' || first == '-' ? "" : "+")
        + exponent;
  }
}
