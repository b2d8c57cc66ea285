package dev.statute.openapi.print;

/** Writes texts in double quotes, with escapes for what cannot stand in them. */
final class Escapes {

  private static final String HEX = "0123456789ABCDEF";

  /**
   * First and last characters of ranges that do not show, that turn lines round, or that some
   * reader takes for the end of a line or drops.
   */
  private static final char[] HIDDEN = {
    0x7F, 0x9F, 0xAD, 0xAD, 0x061C, 0x061C, 0x180E, 0x180E, 0x200B, 0x200B, 0x200E, 0x200F, 0x2028,
    0x202E, 0x2060, 0x206F, 0xFEFF, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF
  };

  private Escapes() {}

  /** Appends a text as JSON has it, which YAML reads as well. */
  static void appendJson(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          if (isShown(text, i)) {
            out.append(c);
          } else {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(HEX.charAt((c >> shift) & 0xF));
            }
          }
        }
      }
    }
    out.append('"');
  }

  /** Tells whether each character of a text can stand in a file as it is; line feeds cannot. */
  static boolean isShown(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isShown(text, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether a character can stand in a file as it is: it is neither a control character nor
   * half of a character, and no reader takes it for the end of a line or drops it.
   */
  private static boolean isShown(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    if (c < 0x7F) {
      return c >= ' ';
    }
    for (int i = 0; i < HIDDEN.length; i += 2) {
      if (HIDDEN[i] <= c && c <= HIDDEN[i + 1]) {
        return false;
      }
    }
    return true;
  }
}
