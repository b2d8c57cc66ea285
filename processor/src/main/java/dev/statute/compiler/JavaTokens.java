package dev.statute.compiler;

/**
 * Walks over the tokens of a Java source: words, literals and single characters. Blanks and
 * comments are none.
 */
public final class JavaTokens {

  private final String text;
  private int start;
  private int end;

  /** Stands before the first token after an offset. */
  public JavaTokens(String text, int from) {
    this.text = text;
    this.end = from;
  }

  /** Goes to the next token, and tells whether there is one. */
  public boolean next() {
    start = afterBlanks(end);
    if (start >= text.length()) {
      start = text.length();
      end = start;
      return false;
    }
    char first = text.charAt(start);
    if (isOfWord(first)) {
      end = start + 1;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        end++;
      }
    } else if (text.startsWith("\"\"\"", start)) {
      end = afterLiteral(start + 3, "\"\"\"");
    } else if (first == '"' || first == '\'') {
      end = afterLiteral(start + 1, String.valueOf(first));
    } else {
      end = start + 1;
    }
    return true;
  }

  /** Returns where the token begins. */
  public int start() {
    return start;
  }

  /** Returns where the token ends. */
  public int end() {
    return end;
  }

  /** Tells whether the token is a text. */
  public boolean is(String expected) {
    return end - start == expected.length() && text.startsWith(expected, start);
  }

  /** Tells whether the token is one of some characters. */
  public boolean isOneOf(String characters) {
    return end - start == 1 && characters.indexOf(text.charAt(start)) >= 0;
  }

  /** Tells whether the token after this one is a text; stays at this one. */
  public boolean isBefore(String expected) {
    JavaTokens following = new JavaTokens(text, end);
    return following.next() && following.is(expected);
  }

  private static boolean isOfWord(char c) {
    return Character.isJavaIdentifierPart(c) || Character.isSurrogate(c);
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = after("\n", at);
      } else if (text.startsWith("/*", at)) {
        at = after("*/", at + 2);
      } else {
        break;
      }
    }
    return at;
  }

  private int after(String closing, int from) {
    int found = text.indexOf(closing, from);
    return found < 0 ? text.length() : found + closing.length();
  }

  private int afterLiteral(int from, String closing) {
    int at = from;
    while (at < text.length() && !text.startsWith(closing, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at + closing.length(), text.length());
  }
}
