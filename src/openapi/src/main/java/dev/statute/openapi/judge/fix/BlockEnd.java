package dev.statute.openapi.judge.fix;

import dev.statute.openapi.document.Node;

/** Finds where the lines of an entry of a YAML mapping, or of an item of a sequence, end. */
final class BlockEnd {

  private BlockEnd() {}

  /**
   * Returns the offset after the last line of an entry or item: its own line, and those below it
   * that are indented more. Comments and empty lines count if more of the value follows.
   *
   * @param start where its key or dash stands
   */
  static int of(SourceLines lines, int start, Node value) {
    String text = lines.text();
    int indent = start - lines.lineStart(start);
    boolean mayBeDashed =
        value instanceof Node.Sequence sequence
            && !sequence.nodes().isEmpty()
            && text.charAt(sequence.place().start()) == '-';
    int end = lines.nextLine(start);
    // An alias refers to something before it; brackets and quotes may end in any column.
    if (value.place().start() > start && value.place().end() > value.place().start()) {
      end = Math.max(end, lines.nextLine(value.place().end() - 1));
    }
    int line = end;
    while (line < text.length()) {
      int next = lines.nextLine(line);
      int first = line;
      while (first < next && text.charAt(first) == ' ') {
        first++;
      }
      boolean isBlank = text.substring(line, next).isBlank();
      boolean isDash =
          first + 1 < text.length() && text.charAt(first) == '-' && first - line == indent;
      boolean isPart = first - line > indent || (mayBeDashed && isDash);
      if (!isBlank && !isPart) {
        break;
      }
      end = isBlank ? end : next;
      line = next;
    }
    return end;
  }
}
