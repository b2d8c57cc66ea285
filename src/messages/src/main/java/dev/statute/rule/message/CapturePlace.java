package dev.statute.rule.message;

/**
 * Where a capture has an exchange.
 *
 * @param file the name of the file, or of what else was captured
 * @param number the position of the exchange in the capture; the first is 1
 * @param line the line where it begins; 0 where there are no lines
 */
public record CapturePlace(String file, int number, int line) {

  /** Returns the file, and the line if there is one: {@code traffic.har:120}. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
