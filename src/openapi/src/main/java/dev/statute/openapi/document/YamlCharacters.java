package dev.statute.openapi.document;

import java.util.Locale;

/** Replaces the characters that YAML does not allow (YAML 1.2.2, 5.1). */
final class YamlCharacters {

  private YamlCharacters() {}

  /** Returns the text with U+FFFD for each character that is not allowed, which keeps places. */
  static String readable(String text, TextPlaces places, DocumentProblems problems) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (!isAllowed(c)) {
        if (replaced == null) {
          replaced = new StringBuilder(text);
          problems.add(
              places.place(i, i + 1),
              String.format(
                  Locale.ROOT,
                  "YAML does not allow the character U+%04X. Such characters are replaced by"
                      + " U+FFFD.",
                  (int) c));
        }
        replaced.setCharAt(i, '\uFFFD');
      }
    }
    return replaced == null ? text : replaced.toString();
  }

  private static boolean isAllowed(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0xA0 && !Character.isSurrogate(c) && c < 0xFFFE && c != '\uFEFF');
  }
}
