package dev.statute.openapi.judge.fix;

import dev.statute.text.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the lines and columns of offsets in a text, and what its line breaks are. */
final class SourceLines {

  private final String text;
  private final int[] starts;
  private final String lineBreak;

  SourceLines(String text) {
    this.text = text;
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    List<Integer> found = new ArrayList<>();
    found.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        found.add(i + 1);
      }
    }
    starts = found.stream().mapToInt(Integer::intValue).toArray();
  }

  String text() {
    return text;
  }

  /** Returns the first line break of the text; a line feed if it has none. */
  String lineBreak() {
    return lineBreak;
  }

  /** Returns the offset at which the line of an offset begins. */
  int lineStart(int offset) {
    return starts[line(offset)];
  }

  /** Returns the offset at which the line after that of an offset begins, or that of the end. */
  int nextLine(int offset) {
    int next = line(offset) + 1;
    return next < starts.length ? starts[next] : text.length();
  }

  /** Returns a part of the text as lines and columns. */
  Region region(int start, int end) {
    return new Region(
        line(start) + 1L, start - lineStart(start) + 1L, line(end) + 1L, end - lineStart(end) + 1L);
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
