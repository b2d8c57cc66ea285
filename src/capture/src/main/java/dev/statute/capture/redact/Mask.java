package dev.statute.capture.redact;

/** Replaces the letters and digits of secrets, so that their syntax stays as it was. */
final class Mask {

  private static final int ASCII = 0x80;

  /** Stands for octets that are not ASCII, whatever they are. */
  private static final char OTHER = '\u00ff';

  private Mask() {}

  /** Returns a text of the same length, of which only the punctuation is left. */
  static String of(String text) {
    StringBuilder masked = new StringBuilder(text.length());
    text.chars().forEach(c -> masked.append(masked((char) c)));
    return masked.toString();
  }

  private static char masked(char c) {
    if (c >= ASCII) {
      return OTHER;
    }
    return Character.isLetterOrDigit(c) ? 'x' : c;
  }
}
