package dev.statute.openapi.document;

/**
 * The place of a value in a document.
 *
 * @param file the file as messages name it, with slashes; empty for a value that was not read
 * @param line the line of its first character, from 1; 0 for a value that was not read
 * @param column the column of that character in UTF-16 code units, from 1; 0 for a value that was
 *     not read
 * @param start the offset of that character in the text of the file, in UTF-16 code units
 * @param end the offset after the last character
 */
public record Place(String file, int line, int column, int start, int end) {

  /** The place of values that were not read. */
  public static final Place NONE = new Place("", 0, 0, 0, 0);

  /** Tells whether it is a place in a file. */
  public boolean isKnown() {
    return line > 0;
  }

  /** Returns it as messages have it: {@code api.yaml:12:5}. */
  @Override
  public String toString() {
    return isKnown() ? file + ":" + line + ":" + column : "";
  }
}
