package dev.statute.openapi.document;

import java.util.Arrays;

/** Tells the offsets in UTF-16 code units of the code points of a text. */
final class CodePoints {

  /** The indices, counted in code points, of those that take two code units. */
  private final int[] wide;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    int index = 0;
    for (int i = 0; i < text.length(); i++, index++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = index;
        i++;
      }
    }
    this.wide = Arrays.copyOf(found, count);
  }

  /** Returns the offset of a code point. */
  int offset(int index) {
    if (wide.length == 0) {
      return index;
    }
    int found = Arrays.binarySearch(wide, index);
    return index + (found >= 0 ? found : -found - 1);
  }
}
