package dev.statute.pages.text;

/** Makes sentences of words that were written to stand within one. */
public final class Sentences {

  private static final String ENDS = ".?!";

  private Sentences() {}

  /** Returns words with a capital at their start. */
  public static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(words, Character.charCount(first), words.length())
        .toString();
  }

  /** Returns words with a capital at their start, and with a full stop unless they end with one. */
  public static String sentence(String words) {
    String capital = capital(words);
    return capital.isEmpty() || ENDS.indexOf(capital.charAt(capital.length() - 1)) >= 0
        ? capital
        : capital + ".";
  }
}
