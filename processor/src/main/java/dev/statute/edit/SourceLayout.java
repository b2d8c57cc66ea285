package dev.statute.edit;

import dev.statute.compiler.Span;
import dev.statute.text.Region;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Knows the lines and blanks of a source text, so that edits fit in with them. */
final class SourceLayout {

  private final String text;
  private final int[] lineStarts;

  SourceLayout(String text) {
    this.text = text;
    this.lineStarts = IntStream.rangeClosed(0, text.length()).filter(this::isLineStart).toArray();
  }

  private boolean isLineStart(int offset) {
    return offset == 0
        || (isBreak(text.charAt(offset - 1))
            && !(text.charAt(offset - 1) == '\r' && text.startsWith("\n", offset)));
  }

  String text() {
    return text;
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Returns the line break of the file: that of its first line. */
  String lineBreak() {
    int end = text.indexOf('\n');
    int old = text.indexOf('\r');
    if (end < 0) {
      return old < 0 ? "\n" : "\r";
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f';
  }

  /** Returns where the line of an offset starts. */
  int lineStart(int offset) {
    int start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Returns where the line of an offset ends, before its line break. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the next line starts; at the last line, its end. */
  private int nextLine(int offset) {
    int end = lineEnd(offset);
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return Math.min(end + 1, text.length());
  }

  /** Returns the blanks that the line of an offset starts with. */
  String indentation(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < offset && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Tells whether only blanks stand before an offset in its line. */
  boolean startsLine(int offset) {
    return lineStart(offset) + indentation(offset).length() == offset;
  }

  /** Tells whether only blanks stand after an offset in its line. */
  boolean endsLine(int offset) {
    return afterBlanks(offset) == lineEnd(offset);
  }

  /** Returns the offset after the blanks at an offset, in the same line. */
  int afterBlanks(int offset) {
    int end = offset;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the offset after the blanks and line breaks at an offset. */
  int afterSpace(int offset) {
    int end = offset;
    while (end < text.length() && (isBlank(text.charAt(end)) || isBreak(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Returns the offset of the blanks and line breaks that end at an offset. */
  int beforeSpace(int offset) {
    int start = offset;
    while (start > 0 && (isBlank(text.charAt(start - 1)) || isBreak(text.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  /** Tells whether there is a line break in a part. */
  boolean hasBreak(int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> isBreak((char) c));
  }

  /** Returns where a line that starts after a part could stand: after a comment that ends there. */
  int afterComment(int offset) {
    int at = afterBlanks(offset);
    if (text.startsWith("//", at)) {
      return lineEnd(at);
    }
    int close = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
    return close >= 0 && endsLine(close + 2) ? close + 2 : offset;
  }

  /**
   * Returns what to remove of the file so that nothing remains of a part: its lines, if nothing
   * else is in them, and otherwise the part with the blanks after it.
   */
  Span withLines(Span part) {
    if (startsLine(part.start()) && endsLine(part.end())) {
      return new Span(lineStart(part.start()), nextLine(part.end()));
    }
    return endsLine(part.end())
        ? new Span(part.start() - blanksBefore(part.start()), part.end())
        : new Span(part.start(), afterBlanks(part.end()));
  }

  private int blanksBefore(int offset) {
    int start = offset;
    while (start > 0 && isBlank(text.charAt(start - 1))) {
      start--;
    }
    return offset - start;
  }

  /** Returns a part as lines and columns, both from 1; a tab is one column. */
  Region region(int start, int end) {
    return new Region(line(start), column(start), line(end), column(end));
  }

  private long line(int offset) {
    int index = Arrays.binarySearch(lineStarts, offset);
    return index >= 0 ? index + 1L : -index - 1L;
  }

  private long column(int offset) {
    return offset - lineStart(offset) + 1L;
  }
}
