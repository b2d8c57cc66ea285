package dev.statute.text;

/** Puts text from outside into messages: short, and of characters that can be seen. */
public final class Printable {

  private static final int SHOWN_CHARACTERS = 60;

  private Printable() {}

  /** Tells whether a code point can be seen, and neither breaks a line nor turns it round. */
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** Returns text for a message: in quotes, short, without control characters. */
  public static String quoted(String text) {
    return "'" + shown(text) + "'";
  }

  /** Returns text for a message: short, without control characters. */
  public static String shown(String text) {
    return shown(text, SHOWN_CHARACTERS);
  }

  /**
   * Returns text for a message, without control characters.
   *
   * @param most how many characters of it are shown
   */
  public static String shown(String text, int most) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(is(c) ? c : '\uFFFD'));
    boolean cut = text.codePointCount(0, text.length()) > most;
    return cut ? shown.append('…').toString() : shown.toString();
  }
}
