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
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
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

  /**
   * Returns where a mark was.
   *
   * @throws IllegalArgumentException if there is no such mark
   */
  Position position(char mark) {
    Position position = marks.get(mark);
    if (position == null) {
      throw new IllegalArgumentException("no mark " + mark + " in " + text);
    }
    return position;
  }

  private static boolean isMark(char c) {
    return '①' <= c && c <= '⑳';
  }
}
