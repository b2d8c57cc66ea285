package dev.statute.contract.file.text;

/**
 * Tells characters apart, by tables of our own: those of Java change with its versions, and a
 * contract must not.
 */
final class Characters {

  /** First and last code points of ranges that do not show, or that turn lines round. */
  private static final int[] HIDDEN = {
    0x00, 0x1F, 0x7F, 0x9F, 0xAD, 0xAD, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200F, 0x2028,
    0x202E, 0x2060, 0x206F, 0xD800, 0xDFFF, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0xE0000,
    0xE0FFF
  };

  /** First and last code points of ranges of spaces other than the common one. */
  private static final int[] SPACES = {
    0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000
  };

  private Characters() {}

  /** Tells whether a code point can stand in a file as it is. */
  static boolean isShown(int codePoint) {
    return codePoint < 0x7F ? codePoint >= ' ' : !isIn(HIDDEN, codePoint);
  }

  /** Tells whether a code point is a space, but not the common one. */
  static boolean isOtherSpace(int codePoint) {
    return isIn(SPACES, codePoint);
  }

  /** Tells whether a name must not contain a character, since it breaks or ends a line. */
  static boolean isControl(int codePoint) {
    return codePoint < 0x20
        || (0x7F <= codePoint && codePoint <= 0x9F)
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  private static boolean isIn(int[] ranges, int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= codePoint && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
