package dev.statute.complete;

/**
 * What somebody has typed of the value of a member.
 *
 * @param before what is not to be completed: the braces and values of an array before the last
 * @param word the part that is to be completed
 */
record Typed(String before, String word) {

  /** Splits a text as an editor has it. */
  static Typed of(String text) {
    int start = Math.max(text.lastIndexOf('{'), text.lastIndexOf(',')) + 1;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Typed(text.substring(0, start), text.substring(start));
  }

  /** Returns the qualifier of a name, with its dot; empty where there is none. */
  String qualifier() {
    return word.substring(0, word.lastIndexOf('.') + 1);
  }

  /** Tells whether the word can become a name; a status can be found by its number too. */
  boolean begins(String name) {
    return isPrefix(word.substring(word.lastIndexOf('.') + 1), name);
  }

  /** Tells whether the word can become a text in quotes. */
  boolean beginsText(String text) {
    return isPrefix(word.startsWith("\"") ? word.substring(1) : word, text);
  }

  private static boolean isPrefix(String prefix, String text) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }
}
