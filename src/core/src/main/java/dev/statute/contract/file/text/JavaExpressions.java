package dev.statute.contract.file.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds where the value of an annotation ends. */
final class JavaExpressions {

  private JavaExpressions() {}

  /**
   * Returns where a value ends: at a comma or a parenthesis that is not within its own brackets and
   * literals, or at the end of the text; -1 if it is not whole, empty, begins or ends with a space,
   * or begins with a backquote.
   */
  static int endOf(String text, int from) {
    Deque<Character> closing = new ArrayDeque<>();
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (closing.isEmpty() && (c == ',' || c == ')')) {
        break;
      }
      switch (c) {
        case '(' -> closing.push(')');
        case '{' -> closing.push('}');
        case '[' -> closing.push(']');
        case ')', '}', ']' -> {
          if (closing.isEmpty() || closing.pop() != c) {
            return -1;
          }
        }
        case '"', '\'' -> {
          i = endOfLiteral(text, i);
          if (i < 0) {
            return -1;
          }
        }
        default -> {
          if (Characters.isControl(c)) {
            return -1;
          }
        }
      }
      i++;
    }
    boolean isWhole = closing.isEmpty() && from < i;
    return isWhole && isInk(text.charAt(from)) && isInk(text.charAt(i - 1)) ? i : -1;
  }

  private static boolean isInk(char c) {
    return c != ' ' && c != '`';
  }

  /** Returns the place of the quote that ends a literal; -1 if none does. */
  private static int endOfLiteral(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == text.charAt(from)) {
        return i;
      } else if (Characters.isControl(c)) {
        return -1;
      }
    }
    return -1;
  }
}
