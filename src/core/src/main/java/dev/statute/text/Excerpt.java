package dev.statute.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a file with a caret under one of its columns.
 *
 * @param line the line, or the part of it that is around the column
 * @param caret blanks, and a caret
 */
public record Excerpt(String line, String caret) {

  private static final int WIDTH = 100;
  private static final int BEFORE = 60;

  /**
   * Returns the lines of a file, each as its code points: a line of a hostile file may have very
   * many problems, and to count its characters for each of them takes too long.
   */
  public static List<int[]> lines(String text) {
    return Stream.of(text.split("\r\n|[\r\n]", -1))
        .map(line -> line.codePoints().toArray())
        .toList();
  }

  /**
   * Cuts an excerpt out.
   *
   * @param characters the code points of the line
   * @param column the column, from 1, in characters as people count them
   */
  public static Excerpt of(int[] characters, int column) {
    int from = Math.max(0, column - 1 - BEFORE);
    int to = Math.min(characters.length, from + WIDTH);
    StringBuilder shown = new StringBuilder();
    for (int i = from; i < to; i++) {
      shown.appendCodePoint(shown(characters[i]));
    }
    return new Excerpt(shown.toString(), " ".repeat(column - 1 - from) + "^");
  }

  /** A tab is one column wide, as the parser of the file counts. */
  private static int shown(int character) {
    if (character == '\t') {
      return ' ';
    }
    return Printable.is(character) ? character : '\uFFFD';
  }
}
