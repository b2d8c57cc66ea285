package dev.statute.openapi.judge;

import java.util.Locale;

/** Tells whether a text for people speaks of a header field. */
final class Mentions {

  private Mentions() {}

  /**
   * Tells whether a text has the name of a field as a word of its own. The case counts where the
   * name could be a plain word, such as Range.
   */
  static boolean of(String field, String text) {
    boolean isPlain =
        field.indexOf('-') < 0 && field.substring(1).equals(lower(field.substring(1)));
    return isPlain ? has(text, field) : has(lower(text), lower(field));
  }

  private static boolean has(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean isWord =
          (at == 0 || !isPart(text.charAt(at - 1)))
              && (end == text.length() || !isPart(text.charAt(end)));
      if (isWord) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
