package dev.statute.spec;

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
   * Cuts an excerpt out.
   *
   * @param text the content of the file
   * @param line the number of the line, from 1
   * @param column the column, from 1, in characters as people count them
   */
  public static Excerpt of(String text, int line, int column) {
    String[] lines = text.split("\r\n|[\r\n]", line + 1);
    int[] characters = (line <= lines.length ? lines[line - 1] : "").codePoints().toArray();
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
