package dev.statute.openapi.export.overlay.path;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches the regular expressions of queries (RFC 9485), and gives up on those that take long. */
final class RegularExpression {

  private static final int MOST_STEPS = 1_000_000;

  private RegularExpression() {}

  /**
   * Tells whether an expression matches; one that is malformed never does.
   *
   * @param isWhole whether it has to match all of the text
   */
  static boolean matches(String expression, String text, boolean isWhole) {
    Pattern pattern;
    try {
      pattern = Pattern.compile(java(expression));
    } catch (PatternSyntaxException e) {
      return false;
    }
    Matcher matcher = pattern.matcher(new Counted(text));
    return isWhole ? matcher.matches() : matcher.find();
  }

  /** A dot outside of a class is any character but a line feed and a carriage return. */
  private static String java(String expression) {
    StringBuilder java = new StringBuilder();
    boolean isInClass = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length()) {
        java.append(c).append(expression.charAt(++i));
        continue;
      }
      isInClass = c == '[' || (isInClass && c != ']');
      java.append(c == '.' && !isInClass ? "[^\\n\\r]" : String.valueOf(c));
    }
    return java.toString();
  }

  /** A text that counts how often its characters are read. */
  private static final class Counted implements CharSequence {

    private final String text;
    private int steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      if (++steps > MOST_STEPS) {
        throw new JsonPathException("a regular expression of the query takes too long");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
