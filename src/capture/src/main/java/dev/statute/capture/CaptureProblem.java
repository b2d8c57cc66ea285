package dev.statute.capture;

/**
 * Something wrong with a capture itself, rather than with a message in it.
 *
 * @param file the name of the file
 * @param line the line; the first is 1; 0 where it is about the whole file
 * @param column the column in characters; the first is 1; 0 where it is about the whole line
 * @param isError whether what follows could not be read; otherwise only a part was left out
 * @param what what is wrong, as a sentence without its full stop
 */
public record CaptureProblem(String file, int line, int column, boolean isError, String what) {

  /** Returns it with its place: {@code traffic.har:12:3: the file ends …}. */
  @Override
  public String toString() {
    return place() + ": " + what;
  }

  /** Returns its place: {@code traffic.har:12:3}. */
  public String place() {
    return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
  }
}
