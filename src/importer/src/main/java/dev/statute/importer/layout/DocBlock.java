package dev.statute.importer.layout;

import java.util.List;

/** A block of a Javadoc comment. */
public sealed interface DocBlock {

  /**
   * Words that are put into lines.
   *
   * @param text the words, as Javadoc
   */
  record Paragraph(String text) implements DocBlock {}

  /**
   * Lines that stay as they are, such as those of a list or of code.
   *
   * @param lines the lines, as Javadoc
   */
  record Verbatim(List<String> lines) implements DocBlock {
    /** Copies the lines. */
    public Verbatim {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Adds the lines of the block.
   *
   * @param start what a paragraph starts with
   * @param width how long lines may be
   */
  default void addTo(List<String> lines, String start, int width) {
    if (this instanceof Paragraph paragraph) {
      wrap(paragraph.text(), start, "", width, lines);
    } else if (this instanceof Verbatim verbatim) {
      lines.addAll(verbatim.lines());
    }
  }

  /** Adds words in lines; those after the first are indented. */
  static void wrap(String text, String start, String continued, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(start);
    boolean isStart = true;
    for (String word : text.split(" +", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (!isStart && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(continued);
        isStart = true;
      }
      line.append(isStart ? "" : " ").append(word);
      isStart = false;
    }
    if (!isStart) {
      lines.add(line.toString());
    }
  }
}
