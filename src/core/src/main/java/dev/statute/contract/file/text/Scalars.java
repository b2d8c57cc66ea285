package dev.statute.contract.file.text;

import java.util.Locale;
import java.util.Set;

/** Writes texts as scalars of YAML. */
final class Scalars {

  /** What some version of YAML takes for something else than a text. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final int LONGEST_WORD = 5;

  private static final String HEX = "0123456789ABCDEF";

  private Scalars() {}

  /**
   * Appends a text on one line, in quotes where it needs them.
   *
   * @param isFlow whether it stands inside of braces or brackets, where it needs them more often
   */
  static void append(StringBuilder out, String text, boolean isFlow) {
    if (isPlain(text, isFlow)) {
      out.append(text);
    } else {
      appendQuoted(out, text);
    }
  }

  /**
   * Tells whether a text stands without quotes.
   *
   * @param isFlow whether it stands inside of braces or brackets
   */
  static boolean isPlain(String text, boolean isFlow) {
    int length = text.length();
    if (length == 0 || !isPlainStart(text.charAt(0)) || isWord(text)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (!isCommon(c) && !isPlain(text, i, isFlow)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a character needs no quotes anywhere, by the ranges that most are in. */
  private static boolean isCommon(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('-' <= c && c <= '9');
  }

  private static boolean isPlain(String text, int index, boolean isFlow) {
    char c = text.charAt(index);
    boolean isLast = index + 1 == text.length();
    return switch (c) {
      case ' ' -> !isLast && text.charAt(index + 1) != '#';
      case ':' -> !isFlow && !isLast && text.charAt(index + 1) != ' ';
      case ',', '[', ']', '{', '}', '?', '"', '\'', '`', '\\' -> !isFlow;
      default -> Characters.isShown(c) && !Character.isSurrogate(c) && !Characters.isOtherSpace(c);
    };
  }

  private static boolean isPlainStart(char c) {
    return ('a' <= c && c <= 'z')
        || ('A' <= c && c <= 'Z')
        || c == '_'
        || c == '/'
        || c == '$'
        || (c > 0x7F && !Character.isSurrogate(c));
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static void appendQuoted(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE) {
            // Half of a character, which no encoding has.
            out.append('\uFFFD');
          } else if (Characters.isShown(c)) {
            out.appendCodePoint(c);
          } else {
            appendEscaped(out, c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void appendEscaped(StringBuilder out, int c) {
    int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
    out.append(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }

  /**
   * Tells whether a text can stand as lines of its own: it has several, none of which ends with
   * something that an editor would drop, and nothing in it has to be escaped.
   */
  static boolean isLines(String text) {
    int length = text.length();
    if (text.indexOf('\n') < 0 || isEdge(text.charAt(0)) || isEdge(text.charAt(length - 1))) {
      return false;
    }
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      boolean isEnd = i + 1 == length || text.charAt(i + 1) == '\n';
      boolean fits =
          switch (c) {
            case '\n' -> true;
            case ' ', '\t' -> !isEnd;
            default -> Characters.isShown(c) && !(Characters.isOtherSpace(c) && isEnd);
          };
      if (!fits) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isEdge(char c) {
    return c == '\n' || c == ' ' || c == '\t';
  }
}
