package dev.statute.pages.fact.sample;

/** Takes plain text out of Javadoc. */
final class PlainText {

  private static final int MOST_CHARACTERS = 200;
  private static final String MARKUP = "<>{}@&";

  private PlainText() {}

  /** Returns the first sentence of a text; nothing if it is long or has markup. */
  static String firstSentence(String text) {
    int end = text.indexOf(". ");
    String sentence = (end < 0 ? text : text.substring(0, end + 1)).strip();
    boolean isPlain =
        sentence.length() <= MOST_CHARACTERS
            && sentence.chars().noneMatch(c -> MARKUP.indexOf(c) >= 0 || Character.isISOControl(c));
    return isPlain ? sentence : "";
  }
}
