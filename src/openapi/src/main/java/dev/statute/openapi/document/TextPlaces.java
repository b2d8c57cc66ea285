package dev.statute.openapi.document;

import java.util.Arrays;

/** Tells the lines and columns of the offsets in a text. */
final class TextPlaces {

  private final String file;
  private final int shift;
  private final int[] lines;

  /**
   * Finds the lines of a text.
   *
   * @param shift how many characters of the file stand before the text: 1 for a byte order mark
   */
  TextPlaces(String file, String text, int shift) {
    this.file = file;
    this.shift = shift;
    this.lines = lines(text);
  }

  private static int[] lines(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** Returns the place of a value by the offsets of its begin and end. */
  Place place(int start, int end) {
    int found = Arrays.binarySearch(lines, start);
    int line = found >= 0 ? found : -found - 2;
    return new Place(
        file, line + 1, start - lines[line] + 1, start + shift, Math.max(start, end) + shift);
  }
}
