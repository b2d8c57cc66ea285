package dev.statute.testkit;

import java.util.HashMap;
import java.util.Map;

/**
 * A source without its marks, and where these were.
 *
 * @param text the source
 * @param marks the position of each mark
 */
record MarkedSource(String text, Map<Character, Position> marks) {

  /** A position; the first line and the first column are 1. */
  record Position(int line, int column) {}

  static MarkedSource of(String marked) {
    StringBuilder text = new StringBuilder();
    Map<Character, Position> marks = new HashMap<>();
    int line = 1;
    int column = 1;
    for (char c : marked.toCharArray()) {
      if (isMark(c)) {
        if (marks.put(c, new Position(line, column)) != null) {
          throw new IllegalArgumentException("two marks " + c);
        }
        continue;
      }
      text.append(c);
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return new MarkedSource(text.toString(), Map.copyOf(marks));
  }

  private static boolean isMark(char c) {
    return '①' <= c && c <= '⑳';
  }
}
